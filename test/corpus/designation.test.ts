import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { documentKeyOf } from '../../src/designation/key.js';
import { safeParseDesignation } from '../../src/designation/parse.js';
import { regionNames } from '../../src/designation/region.js';
import { repairCodes } from '../../src/designation/repairs.js';
import { corpusFolder, corpusNote } from './folder.js';

const corpus = corpusFolder;
const read = (path: string): string => readFileSync(`${corpus ?? ''}/${path}`, 'utf8');
const linesOf = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
const rawCodes = (): string[] =>
  (linesOf(read('odd-codes/raw-codes.jsonl')) as { raw: string }[]).map((row) => row.raw);

/** Rows of raw-codes.jsonl that are unreadable, each with the reason why a person would not read it either: none is. */
const justified: Readonly<Record<string, string>> = {};

/** What IEC sells beside standards: no number follows the code, so there is nothing to designate. */
const iecWithoutNumber = /^IEC (?:White Paper|Trend Report|Technology Report|Technology and Market Outlook Paper) /;
const iecNamed: Readonly<Record<string, string>> = {
  'IEC 60285-/1:1989': 'a part is missing between hyphen and slash; IEC 60285-1 would be a guess',
  'IEC CENT-CHAL:2006': 'the book of the centenary, without number',
  'IEC GIORGI:2001': 'a book about Giovanni Giorgi, without number',
  'ISO/IEC SYMBOL:2025 DB': 'a database of graphical symbols, without number',
  'ISO/IEC SYMBOL:2026 DB': 'a database of graphical symbols, without number',
  'ISO/IEC VIM:1993': 'the vocabulary of metrology by its short name; its number is Guide 99',
};

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
const form = (text: string): string => text.replace(/\d+/g, '9').replace(/(?<=T\/)[A-Z]+/, 'A');

describe.skipIf(corpus === null)(`designations in real data${corpusNote}`, () => {
  test('D2 every row of odd-codes is canonical, or unreadable and justified', () => {
    const unreadable = rawCodes().filter((raw) => !safeParseDesignation(raw).ok);
    expect([...new Set(unreadable)].sort()).toEqual(Object.keys(justified).sort());
  });

  test('D2 what is read of odd-codes has the letters and digits of the row, a doubled prefix and one misprint apart', () => {
    for (const raw of rawCodes()) {
      const result = safeParseDesignation(raw);
      if (!result.ok || result.value.repairs.some((code) => code === 'doubled-prefix' || code === 'misprint')) continue;
      expect(letters(result.value.canonical)).toBe(letters(raw));
    }
  });

  test('D2 every form that odd-codes has three times or more is read', () => {
    const forms = new Map<string, string[]>();
    for (const raw of rawCodes()) forms.set(form(raw), [...(forms.get(form(raw)) ?? []), raw]);
    const often = [...forms.values()].filter((rows) => rows.length >= 3);
    expect(often.length).toBeGreaterThan(20);
    for (const rows of often) for (const raw of rows) expect([raw, safeParseDesignation(raw).ok]).toEqual([raw, true]);
  });

  test('D2 the chapter on designations states the share of each repair in odd-codes, and of the unreadable', () => {
    const chapter = readFileSync(fileURLToPath(new URL('../../docs/designations.md', import.meta.url)), 'utf8');
    const results = rawCodes().map((raw) => safeParseDesignation(raw));
    const row = (name: string, count: number): string =>
      `| ${name} | ${count} | ${((count / results.length) * 100).toFixed(1)} % |`;
    for (const code of repairCodes) {
      const count = results.filter((result) => result.ok && result.value.repairs.includes(code)).length;
      if (count > 0) expect(chapter).toContain(row(`\`${code}\``, count));
    }
    expect(chapter).toContain(row('unreadable', results.filter((result) => !result.ok).length));
    expect(chapter).toContain(
      row('nothing to repair', results.filter((result) => result.ok && result.value.repairs.length === 0).length),
    );
  });

  test('D6 every local code in use has a region with a name', () => {
    for (const text of read('odd-codes/db-local-codes.txt').trim().split('\n')) {
      const result = safeParseDesignation(text);
      expect([text, result.ok && result.value.level, result.ok && typeof result.value.regions[0]?.name]).toEqual([
        text,
        'local',
        'string',
      ]);
    }
  });

  test('D2 every code of chinese-standards is read, and what replaces it too, committees apart', () => {
    for (const file of readdirSync(`${corpus ?? ''}/chinese-standards`)) {
      const { standards } = JSON.parse(read(`chinese-standards/${file}`)) as {
        standards: Record<string, string | null>[];
      };
      for (const { code, replaces, replacedBy } of standards) {
        for (const text of [code, replaces, replacedBy].filter(
          (one): one is string => typeof one === 'string' && one !== '',
        )) {
          const result = safeParseDesignation(text);
          expect([text, result.ok || result.reason]).toEqual([text, /^TC\d+$/.test(text) ? 'committee' : true]);
        }
      }
    }
  });

  test('D2 every id of iec-ics is read, or named here with the reason', () => {
    const ids = (
      linesOf(gunzipSync(readFileSync(`${corpus ?? ''}/iec-ics/iec-standards.jsonl.gz`)).toString()) as { id: string }[]
    ).map((row) => row.id);
    const unreadable = ids.filter((id) => !safeParseDesignation(id).ok);
    expect(unreadable.filter((id) => !iecWithoutNumber.test(id)).sort()).toEqual(Object.keys(iecNamed).sort());
    expect(unreadable.length / ids.length).toBeLessThan(0.002);
    // One assertion for all: tens of thousands would take most of the time.
    const unlike = ids.flatMap((id) => {
      const result = safeParseDesignation(id);
      if (!result.ok) return [];
      const { canonical, document } = result.value;
      const again = safeParseDesignation(canonical);
      const isSame = again.ok && again.value.repairs.length === 0 && again.value.canonical === canonical;
      return isSame && documentKeyOf(id) === document ? [] : [{ id, again, document, key: documentKeyOf(id) }];
    });
    expect(unlike).toEqual([]);
  });

  test('D6 the names of regions are those of the public list, newer and older ones apart', () => {
    const listed = new Map<string, string>();
    for (const [file, digits] of [
      ['province', 2],
      ['city', 4],
      ['area', 6],
    ] as const) {
      for (const line of read(`cn-regions/${file}.csv`).trim().split('\n').slice(1)) {
        const [code = '', name = ''] = line.split(',');
        listed.set(code.slice(0, digits), name);
      }
    }
    const other = [...regionNames()]
      .filter(([code, name]) => listed.get(code) !== name)
      .map(([code, name]) => code + name);
    expect(other.sort()).toEqual(['1331雄安新区', '330113临平区', '330114钱塘区', '3712莱芜市']);
    const missing = [...listed].filter(
      ([code, name]) => code.length < 6 && !regionNames().has(code) && !name.includes('直辖县级'),
    );
    expect(missing).toEqual([]);
  });
});
