import { expect, test } from 'vitest';
import { hostileText, hostileTitle } from './documents.js';
import { call } from './memory-host.js';

const files = { 'x.json': hostileText };
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test('no title steers the terminal, whatever the command and the format', async () => {
  for (const command of ['coverage', 'statistics', 'explain', 'audit', 'validate']) {
    for (const format of ['table', 'json', 'md', 'csv']) {
      const { out, err } = await call([command, 'x.json', '--format', format], { files });
      expect(out + err, `${command} ${format}`).not.toMatch(steering);
    }
  }
});

test('no title comes through as markup or a column of Markdown', async () => {
  for (const command of ['coverage', 'audit', 'statistics']) {
    const { out } = await call([command, 'x.json', '--format', 'md'], { files });
    expect(out).not.toContain('<script>');
    const rows = out.split('\n').filter((line) => line.startsWith('|'));
    const columns = rows.map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(columns).size).toBe(1);
  }
});

test('no title runs as a formula in a spreadsheet', async () => {
  const { out } = await call(['coverage', 'x.json', '--format', 'csv'], { files });
  expect(out).toContain(`"'=1+1|<script>`);
});

test('JSON carries a title as it is', async () => {
  const { out } = await call(['coverage', 'x.json', '--format', 'json'], { files });
  expect((JSON.parse(out) as { total: { title: { zh: string } } }).total.title.zh).toBe(hostileTitle);
});

test('names in messages do not steer the terminal either', async () => {
  const { err, exit } = await call(['explain', 'x.json', 'a\u001b[31mb\u009b2J'], { files });
  expect(exit).toBe(2);
  expect(err).not.toMatch(steering);
  expect((await call(['audit', './\u001b[2J.json'])).err).not.toMatch(steering);
});
