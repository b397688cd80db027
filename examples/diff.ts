import { addStandard, diffSystems, mergeNodes, parseSystem, placeStandard, trendOf, updateStandard } from 'tixi';
import { renderDiff } from 'tixi/report';

const spring = parseSystem({
  format: 'tixi/1',
  id: 'water',
  title: { zh: '供水标准体系', en: 'Water supply' },
  edition: 'spring',
  levels: [],
  children: [
    { id: 'intake', code: '1', title: { en: 'intake' }, expectation: { required: 2 }, placements: ['well'] },
    { id: 'mains', code: '2', title: { en: 'mains' }, expectation: { required: 1 }, placements: ['pipe'] },
    { id: 'meters', code: '3', title: { en: 'meters' }, placements: ['meter'] },
  ],
  standards: [
    { id: 'well', designation: 'GB 50013-2006', title: { en: 'wells' }, status: 'in-force' },
    { id: 'pipe', designation: 'CJJ 101-2016', title: { en: 'pipes' }, status: 'in-force' },
    { id: 'meter', designation: 'JJG 162-2019', title: { en: 'meters' }, status: 'in-force' },
  ],
  claims: [],
  sources: [],
});

// Over the summer a standard is listed, another one becomes GB/T, a third is withdrawn, and two nodes become one.
const river = { id: 'river', designation: 'HJ 338-2018', title: { en: 'rivers' }, status: 'in-force' } as const;
const listed = placeStandard(addStandard(spring, { standard: river }), { standard: 'river', node: 'intake' });
const revised = updateStandard(listed, { standard: 'well', set: { designation: 'GB/T 50013-2026' } });
const withdrawn = updateStandard(revised, { standard: 'meter', set: { status: 'withdrawn' } });
const merged = mergeNodes(withdrawn, { nodes: ['meters'], into: 'mains', expectation: { required: 2 } });
const autumn = { ...merged, edition: 'autumn' };

const diff = diffSystems(spring, autumn);
console.log(renderDiff(diff, { before: spring, after: autumn, lang: 'en' }));

const { editions, total } = trendOf([spring, listed, autumn]);
editions.forEach(({ edition }, i) => {
  const counts = total.counts[i];
  console.log(edition, `${counts?.existing} of ${counts?.required}`);
});
