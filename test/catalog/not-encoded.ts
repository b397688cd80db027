/** One kind of fact of the documents that the catalogue leaves out, and why. */
export interface NotEncoded {
  readonly document: string;
  readonly fact: string;
  readonly reason: string;
}

const paper = 'Huzhou white paper';
const release = 'Release on the Zhejiang pilot plan';
const draft = 'Shengsi draft opinion';
const report = 'Newspaper report on the Zhejiang pilot';
const compilation = 'Compilation note';

/** What a reader of the documents will not find in the catalogue. */
export const notEncoded: readonly NotEncoded[] = [
  {
    document: paper,
    fact: 'The names of the 34 subsystems and 234 key fields of the overall system',
    reason: 'They stand in figure 1 only, of which the text holds no words; the numbers are claims.',
  },
  {
    document: paper,
    fact: 'The names of the 26 aspects and 144 categories of ecological civilization',
    reason: 'Not printed; the numbers are claims, without nodes.',
  },
  {
    document: paper,
    fact: 'The standards behind a number that are not named (3774, 87, 121, 304 …)',
    reason: 'Not printed; the numbers are claims.',
  },
  {
    document: paper,
    fact: 'Rewards and subsidies for standards, budgets and other sums of money',
    reason: 'They are about money, not about what a standards system holds.',
  },
  {
    document: paper,
    fact: 'Effects of standards: dust, energy, recovery rates, output, yields, sales, visitors, ratings, satisfaction',
    reason: 'Effects are not counts of standards.',
  },
  {
    document: paper,
    fact: 'Numbers of inhabitants, staff, districts, grids, inspections, events, enterprises of an industry, and social organisations',
    reason: 'They describe the place, not its standards.',
  },
  {
    document: paper,
    fact: 'Policy papers, plans, laws, guiding ideas, speeches, meetings, trainings and journal papers',
    reason: 'They are no standards; a plan is cited only where it sets a figure for standards.',
  },
  {
    document: paper,
    fact: 'Ten supporting projects, four main tasks, six working mechanisms, four projects of green manufacturing, the one-to-five working method of green finance',
    reason: 'They number measures, not standards or parts of a system.',
  },
  { document: paper, fact: 'The rank among pilot cities in benchmarking', reason: 'A rank is not a count.' },
  {
    document: paper,
    fact: 'No rate of coverage and no comparison of fields before and after (named as missing)',
    reason: 'A lack of an evaluation, not of a standard: coverage and diff compute both.',
  },
  {
    document: paper,
    fact: 'Evaluation by grey relational analysis and the DPSIR framework, and the four principles of evaluation',
    reason: 'A method, not a part of the system.',
  },
  {
    document: paper,
    fact: 'The lack of green evaluation standards in the country',
    reason: 'The same section reports how it was filled (48 standards, which are a claim).',
  },
  {
    document: paper,
    fact: 'Standards of services for the people and of risk control that are little applied',
    reason: 'A lack of application, not of standards.',
  },
  {
    document: paper,
    fact: 'The single pilot projects named in the report on ecological civilization',
    reason:
      'Examples in running text; their numbers are claims, and table 2 stands whole in `extra` of `huzhou-standards`.',
  },
  {
    document: paper,
    fact: 'Approvals, evaluations and awards of pilot zones, projects and bodies',
    reason: 'They grade places and projects, not standards.',
  },
  {
    document: paper,
    fact: 'Two trade reports on elevators and a white paper on the elevator industry of Nanxun',
    reason: 'They are no standards.',
  },
  {
    document: paper,
    fact: 'The list of enterprises and of industries in the programmes of benchmarking',
    reason: 'They are no parts of a standards system.',
  },
  {
    document: paper,
    fact: 'Fields in which government should make standards, and new business in finance that needs them, in general words',
    reason: 'No field of a system is named as missing; the fields that are named so are records with status `wanted`.',
  },
  {
    document: paper,
    fact: 'Complaints in general words: systems not complete, supply led by government, business ahead of standards',
    reason: 'Neither a field nor a figure; what is named as missing is a record with status `wanted`.',
  },
  {
    document: paper,
    fact: 'Exploring how ecological value is assessed (生态价值评估)',
    reason: 'An activity; no standard of it is asked for.',
  },
  {
    document: release,
    fact: 'Research programmes, incentives, committees, exchanges abroad, the systems for standards bodies and enterprises, data and staff',
    reason:
      'They are means of standardization, not fields of standards; the fields that a measure names are nodes of `zhejiang-pilot-plan`.',
  },
  {
    document: release,
    fact: 'The tasks of the three stages',
    reason: 'They order work, not standards; their number is a claim.',
  },
  {
    document: draft,
    fact: 'The two tables of rewards in the annexes',
    reason: 'They are about money, not about what a standards system holds.',
  },
  {
    document: draft,
    fact: 'The projects, places, brands and slogans with which an item begins or ends (小洋山, 东海实验室, “五条特色之路”, “千村示范、万村整治” …)',
    reason:
      'They are aims and examples. The fields that an item names for standards are nodes of `shengsi-opinion`, or of the system that the item makes of them.',
  },
  {
    document: draft,
    fact: 'The tasks of the items on exchange, foundations and safeguards: bodies, staff, data, services, publicity',
    reason: 'They are means of standardization, not fields of standards; each item is a node with its departments.',
  },
  { document: draft, fact: 'Aims for 2025 and 2035', reason: 'No figures.' },
  {
    document: report,
    fact: 'Incomes, growth, brands, awards, visits, action plans, conferences, exhibitions, and the rules of assessment and reward',
    reason: 'They are no counts of standards.',
  },
  {
    document: report,
    fact: 'The five functions of the platform of Pinghu and the chain of services of the platform of Binjiang',
    reason: 'They describe software; the number of its data records is a claim.',
  },
  { document: report, fact: 'The rank of the enterprise standards of the province', reason: 'A rank is not a count.' },
  {
    document: compilation,
    fact: 'The drafters by name and what each did',
    reason: 'Persons are left out; the drafting bodies are in `extra`.',
  },
  { document: compilation, fact: 'Laws and policy papers that the standard follows', reason: 'They are no standards.' },
  {
    document: compilation,
    fact: 'Expected effects, measures of implementation, staffing models',
    reason: 'They are no parts of the clause tree.',
  },
];
