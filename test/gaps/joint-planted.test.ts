import { describe, expect, test } from 'vitest';
import { audit, type AuditReport } from 'tixi';
import { jointClaimRules, linkRules } from '../../src/gaps/joint-rules.js';
import { freshField, jointPlants, jointSetOff, systemsOf, type ExpectedAcross, type Field } from './joint-plants.js';

type Found = AuditReport['findings'][number];

const findingsOf = (field: Field): readonly Found[] =>
  audit(systemsOf(field), { links: field.links, asOf: '2026-01-01' }).findings;
const identity = ({ code, at, fingerprint }: Found): string =>
  JSON.stringify([code, at.system, at.node, at.standard, fingerprint]);
const placeOf = ({ system, node, standard, links }: ExpectedAcross): string =>
  JSON.stringify([system, node ?? null, standard ?? null, links ?? []]);
const placeOfFound = ({ at, evidence }: Found): string => {
  const links = evidence.flatMap((proof) => /^links\[(\d+)\]$/.exec(proof)?.[1] ?? []).map(Number);
  return JSON.stringify([at.system, at.node, at.standard, links]);
};

test('G46 every rule over several systems has a defect to plant', () => {
  expect(Object.keys(jointPlants).sort()).toEqual([...jointClaimRules, ...linkRules].map(({ id }) => id).sort());
});

describe('G46 in two systems of 3,774 standards with 145 links', () => {
  const untouched = findingsOf(freshField());
  const known = new Set(untouched.map(identity));

  test('G46 the untouched systems are clean', () => {
    const codes = new Set(untouched.map(({ code }) => code));
    expect(Object.keys(jointPlants).filter((code) => codes.has(code))).toEqual([]);
  });

  test.each(Object.keys(jointPlants))(
    'G46 %s reports exactly its ten planted defects, and sets off what is listed',
    (code) => {
      const field = freshField();
      const planted = Array.from({ length: 10 }, (_, i) => placeOf(jointPlants[code]!(field, i)));
      const added = findingsOf(field).filter((one) => !known.has(identity(one)));
      expect(new Set(planted).size).toBe(10);
      expect(
        added
          .filter((one) => one.code === code)
          .map(placeOfFound)
          .sort(),
      ).toEqual([...planted].sort());
      expect([...new Set(added.map((one) => one.code))].filter((other) => other !== code).sort()).toEqual(
        jointSetOff[code] ?? [],
      );
    },
  );
});
