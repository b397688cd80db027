import { checkLinks, crosswalk, deriveLinks, fillFrom, overlap } from 'tixi';
import { catalog } from 'tixi/catalog';

const huzhou = await catalog.load('huzhou');

const { documents, pairs, shared } = overlap(huzhou, { equalLinks: true });
console.log(`${huzhou.systems.length} systems, ${documents} documents, ${shared.length} of them in several`);
for (const { from, to, shared: count } of pairs) if (count > 1) console.log(`${from} and ${to}: ${count}`);

const { links, derived, contradictions } = checkLinks(huzhou);
console.log(`${links} links, ${derived.chain} more by chains, ${contradictions.length} contradictions`);

const chain = deriveLinks(huzhou).find(({ origin, relation }) => origin === 'chain' && relation === 'equal');
console.log(
  'a standard is equal over',
  chain?.steps.map(({ from, to }) => `${from.system} = ${to.system}`),
);

const { candidates } = fillFrom(huzhou, 'huzhou-standards', 'governance');
console.log(`for governance, linked systems hold ${candidates.length} standards, such as`);
for (const { offers } of candidates.slice(0, 2)) console.log(offers[0]?.title.zh, 'in', offers[0]?.system);

const { coverage, rows } = crosswalk(huzhou, 'huzhou-green-finance', 'huzhou-eco-civilization');
console.log(
  `of ${coverage.total} nodes of green finance, ${coverage.direct} are linked directly, ${coverage.linked} over steps`,
);
console.log(
  rows
    .find(({ tier }) => tier === 'strong')
    ?.steps.map(({ step, to }) => `${step} ${'node' in to ? to.node : to.standard}`),
);

/* prints
24 systems, 141 documents, 12 of them in several
huzhou-eco-civilization and huzhou-green-manufacturing: 2
huzhou-eco-civilization and huzhou-standardization-plus: 2
huzhou-governance-action and huzhou-standardization-plus: 5
huzhou-standardization-plus and huzhou-civil-affairs: 2
39 links, 16 more by chains, 0 contradictions
a standard is equal over [
  'huzhou-eco-civilization = huzhou-governance-action',
  'huzhou-governance-action = huzhou-standardization-plus'
]
for governance, linked systems hold 2 standards, such as
社会治理标准化实施效果评价关键指标标准 in huzhou-governance
乡镇（街道）平安指数评价标准 in huzhou-governance
of 20 nodes of green finance, 2 are linked directly, 8 over steps
[ 'up general-basis', 'intersects resource-saving' ]
*/
