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
    { id: 'meters', code: '3', title: { en: 'meters' }, expectation: { required: 1 }, placements: ['meter'] },
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

/* prints
Water supply: what changed from spring to autumn

Nodes: 0 added, 1 removed, 0 moved, 0 renamed, 0 renumbered, 0 split, 1 merged.
Standards: 1 added, 0 removed, 2 changed; 1 placed, 0 taken out, 1 moved.
Coverage: existing/required 3/4 → 3/4.

Water supply
node        change    what
----------  --------  ------------------------------------------------------------------------------
the system  changed   edition "spring" → "autumn"
            coverage  existing/required 3/4 → 3/4; because of ~JJG 162-2019 (existing→retired),
                      +HJ 338-2018

1 intake
node      change    what
--------  --------  ----------------------------------------------------
1 intake  placed    HJ 338-2018 rivers
          coverage  existing/required 1/2 ↑ 2/2; because of +HJ 338-2018

2 mains
node     change     what
-------  ---------  ---------------------------------------------------------------
2 mains  merged     out of: 2 mains, 3 meters
         changed    required number 1 → 2
         came here  JJG 162-2019 meters (from: 3 meters)
         coverage   existing/required 1/1 ↓ 1/2; because of +JJG 162-2019 (retired)

3 meters
node      change        what
--------  ------------  ------------------------------------------------------
3 meters  node removed  3 meters
          went away     JJG 162-2019 meters (to: 2 mains)
          coverage      existing/required 1/1 → none; because of −JJG 162-2019

Standards
standard               change               before         after
---------------------  -------------------  -------------  ---------------
HJ 338-2018 rivers     added                —              —
JJG 162-2019 meters    status               in force       withdrawn
GB/T 50013-2026 wells  edition, obligation  GB 50013-2006  GB/T 50013-2026

Statuses stand as recorded (no date given; --as-of sets one).
Behind “because of”: + is counted now, − no longer, ~ counts in another class; a class other than
  existing is named.
Matched by id, then code or designation, then title and place; where not by id, it says so.

spring 3 of 4
spring 4 of 4
autumn 3 of 4
*/
