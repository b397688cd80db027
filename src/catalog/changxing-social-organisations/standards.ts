import type { Standard } from '../../model/standard.js';
import { changxing, huzhouCity } from '../regions.js';
import { issued } from '../issued.js';
import { whitePaperCase } from '../sources.js';

const directions = whitePaperCase('六', '二（二）');
const effects = whitePaperCase('六', '二（三）');

/** The standards that the case of Changxing names, at the stage that it states for each. */
export const standards = [
  {
    id: 'party-committee-work',
    title: {
      zh: '社会组织综合党委工作规范',
      en: 'Work specification for the joint party committee of social organisations',
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    events: issued(directions),
    sources: [directions],
  },
  {
    id: 'joint-trade-union-work',
    title: {
      zh: '社会组织联合工会工作规范',
      en: 'Work specification for the joint trade union of social organisations',
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    events: issued(directions),
    tags: ['省总工会2019年度改革创新项目库'],
    sources: [directions, effects],
  },
  {
    id: 'joint-youth-league-work',
    title: {
      zh: '社会组织联合团委工作规范',
      en: 'Work specification for the joint youth league committee of social organisations',
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    events: issued(whitePaperCase('六', '二（二）')),
    sources: [
      whitePaperCase(
        '六',
        '二（二）',
        '列于已制定发布的四部市级地方标准之中。Named among the four municipal standards issued.',
      ),
    ],
  },
  {
    id: 'joint-youth-league-work-examined',
    sameAs: 'joint-youth-league-work',
    title: {
      zh: '社会组织联合团委工作规范',
      en: 'Work specification for the joint youth league committee of social organisations',
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'examination',
    events: [{ stage: 'examination', date: '2020', source: directions }],
    sources: [
      whitePaperCase(
        '六',
        '二（二）',
        '又列于2020年通过审查的标准之中。Named again among those that passed examination in 2020.',
      ),
    ],
  },
  {
    id: 'womens-federation-work',
    title: {
      zh: '社会组组综合妇联工作规范',
      en: "Work specification for the joint women's federation of social organisations",
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    events: issued(whitePaperCase('六', '二（二）')),
    sources: [whitePaperCase('六', '二（二）', '原文误作“组组”，当为“组织”。Printed 组组 for 组织.')],
  },
  {
    id: 'united-front-work',
    title: { zh: '社会组织统战工作规范', en: 'Specification for united front work in social organisations' },
    level: 'local',
    regions: [changxing],
    status: 'in-force',
    events: issued(directions),
    sources: [directions],
  },
  {
    id: 'united-front-organisations',
    title: { zh: '统战类社会组织工作规范', en: 'Work specification for social organisations of the united front' },
    level: 'local',
    regions: [changxing],
    status: 'in-force',
    events: issued(directions),
    sources: [directions],
  },
  {
    id: 'fostering',
    title: { zh: '社会组织培育规范', en: 'Specification for fostering social organisations' },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    events: issued(directions),
    published: '2018',
    sources: [directions],
  },
  {
    id: 'internal-governance',
    title: { zh: '社会组织内部治理规范', en: 'Specification for internal governance of social organisations' },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    published: '2018',
    sources: [directions, effects],
  },
  {
    id: 'public-venture',
    title: { zh: '社会组织公益创投规范', en: 'Specification for public-benefit ventures of social organisations' },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    published: '2018',
    sources: [directions, whitePaperCase('六', '二（三）', '已实施2年。In force for two years.')],
  },
  {
    id: 'public-emergencies',
    title: {
      zh: '社会组织参与社会突发公共事件规范',
      en: 'Specification for social organisations taking part in public emergencies',
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'examination',
    events: [{ stage: 'examination', date: '2020', source: directions }],
    sources: [directions],
  },
  {
    id: 'public-emergencies-draft',
    sameAs: 'public-emergencies',
    title: {
      zh: '社会组织如何有序参与公共突发事件',
      en: 'How social organisations take part in public emergencies in good order',
    },
    level: 'local',
    status: 'drafting',
    sources: [
      whitePaperCase(
        '六',
        '二（三）',
        '本节称正在起草；其主题与一项已通过审查的标准相同。Being drafted, by this section; its subject is that of a standard past examination.',
      ),
    ],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'government-purchase',
    title: {
      zh: '社会组织有效参与政府购买服务',
      en: 'Social organisations taking part in services bought by government',
    },
    status: 'drafting',
    sources: [effects],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'consultative-democracy',
    title: { zh: '社会组织协商民主的实践创新', en: 'New practice of consultative democracy in social organisations' },
    status: 'drafting',
    sources: [effects],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'charity-base',
    title: { zh: '慈善基地运行与服务规范', en: 'Specification for running charity bases and their services' },
    level: 'local',
    regions: [huzhouCity],
    status: 'proposed',
    sources: [whitePaperCase('六', '二（二）', '通过论证。Passed argumentation (通过论证).')],
  },
  {
    id: 'auxiliary-government-projects',
    title: {
      zh: '社会组织政府履职辅助性项目运行管理规范',
      en: 'Specification for running auxiliary projects of government duties by social organisations',
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'proposed',
    sources: [whitePaperCase('六', '二（二）', '通过论证。Passed argumentation (通过论证).')],
  },
] as const satisfies readonly Standard[];
