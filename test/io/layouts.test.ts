import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/io/read-table.js';
import { parseSystem } from '../../src/system/parse.js';
import { layouts } from './layouts.js';
import { water } from './water.js';

describe('T2 a system in ten layouts gives the document that was written by hand', () => {
  test.each(layouts)('$what', async ({ table, levels, way, errors = [] }) => {
    const { system, report } = await readTable(await table(), {
      id: 'water',
      title: '水务标准体系',
      ...(levels === undefined ? {} : { levels }),
    });
    expect(system).toEqual(parseSystem(water));
    expect(report.sheets.map((sheet) => sheet.way)).toContain(way);
    expect(report.rows.in).toBe(report.rows.placed + report.rows.reported);
    expect(report.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(errors);
  });

  test('there are ten, two of them ugly', () => {
    expect(layouts).toHaveLength(10);
    expect(layouts.filter(({ what }) => what.startsWith('ugly'))).toHaveLength(2);
  });
});
