import { coverage, defineSystem, explainCoverage } from 'tixi';

const system = defineSystem({
  id: 'workshop',
  title: { zh: '车间标准体系', en: 'Workshop standards system' },
  levels: [{ id: 'category', title: { zh: '类别', en: 'category' } }],
  children: [
    {
      id: 'safety',
      title: { zh: '安全', en: 'safety' },
      level: 'category',
      expectation: { required: 3 },
      placements: ['signs', 'machines'],
    },
    {
      id: 'machines',
      title: { zh: '设备', en: 'machines' },
      level: 'category',
      expectation: { required: 1 },
      placements: ['machines'],
    },
  ],
  standards: [
    { id: 'signs', designation: 'GB 2894-2008', title: { zh: '安全标志及其使用导则' }, status: 'in-force' },
    { id: 'machines', designation: 'GB/T 15706-2012', title: { zh: '机械安全 设计通则' }, status: 'in-force' },
  ],
});

const { total, rows } = coverage(system);
for (const row of rows) console.log(row.title.en, row.existing, 'of', row.required, row.state);

// One standard stands in both nodes: two documents exist, the two nodes hold three of what they require.
console.log('in all', total.existing, 'exist,', total.met, 'of', total.required, 'met,', total.missing, 'missing');

const { numerator } = explainCoverage(system, null);
console.log('made of', numerator.documents.map(({ document }) => document).join(' and '));

/* prints
safety 2 of 3 gap
machines 1 of 1 covered
in all 2 exist, 3 of 4 met, 1 missing
made of GB 2894 and GB 15706
*/
