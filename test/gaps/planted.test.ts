import { describe, expect, test } from 'vitest';
import { audit, parseSystem } from 'tixi';
import { claimRules, stateRules } from '../../src/gaps/rules.js';
import { largeSystem } from '../fixtures/large-system.js';
import { groundOf, plantTen } from './planting.js';
import { plants } from './plants.js';
import { setOff } from './set-off.js';

test('G1 every rule has a defect to plant', () => {
  expect(Object.keys(plants).sort()).toEqual([...claimRules, ...stateRules].map(({ id }) => id).sort());
});

describe('G1 in a generated system of 3,774 standards', () => {
  const ground = groundOf(() => largeSystem(1));

  test('G1 the system is as large as said, and clean enough to plant in', () => {
    const system = parseSystem(largeSystem(1));
    expect(system.standards).toHaveLength(3774);
    expect(audit(system).findings).toEqual(audit(parseSystem(largeSystem(1))).findings);
  });

  test.each(Object.keys(plants))(
    'G1 %s reports exactly its ten planted defects, and sets off what is listed',
    (code) => {
      const { planted, found, setOff: others } = plantTen(code, ground);
      expect(new Set(planted).size).toBe(10);
      expect(found).toEqual(planted);
      expect(others).toEqual(setOff[code]?.large ?? []);
    },
  );
});
