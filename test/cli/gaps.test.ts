import { expect, test } from 'vitest';
import { smallText } from './documents.js';
import { call } from './memory-host.js';

const files = { 'small.json': smallText, 'p.json': '{"format":"tixi/policy/1","rules":{"node-gap":"off"}}' };

test('gaps lists what is missing, without published figures, and exits 0', async () => {
  const { exit, out } = await call(['gaps', 'small.json', '--format', 'json'], { files });
  const { format, findings } = JSON.parse(out) as { format: string; findings: readonly { code: string }[] };
  expect([exit, format]).toEqual([0, 'tixi/gaps/1']);
  expect(findings.map(({ code }) => code)).toEqual([
    'node-gap',
    'not-applicable',
    'wanted-not-begun',
    'core-in-two-branches',
  ]);
});

test('gaps takes a policy and a grouping', async () => {
  expect((await call(['gaps', 'small.json', '--policy', 'p.json'], { files })).out).not.toContain('node-gap');
  expect((await call(['gaps', 'small.json', '--group-by', 'responsible'], { files })).out).toContain('生产处');
  expect((await call(['gaps', 'small.json', '--policy', 'x.json'], { files })).exit).toBe(2);
});
