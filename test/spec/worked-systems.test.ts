import { readFileSync } from 'node:fs';
import { coverage, parseSystem } from 'tixi';
import { describe, expect, test } from 'vitest';
import { readWorkedSystems } from './worked-systems.js';

const page = readFileSync(new URL('../../docs/spec.md', import.meta.url), 'utf8');
const worked = readWorkedSystems(page);

describe('C1 to C6: the worked systems of docs/spec.md', () => {
  test('C1 there are fifteen', () => expect(worked).toHaveLength(15));

  test.each(worked)('C5 $title', ({ document, rows }) => {
    const report = coverage(parseSystem(document));
    const counted = [report.total, ...report.rows];
    expect(counted).toHaveLength(rows.length);
    counted.forEach((row, i) => expect(row).toMatchObject(rows[i]!));
    expect(Object.keys(rows[0]!)).toHaveLength(20);
  });
});
