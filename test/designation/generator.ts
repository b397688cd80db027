/** A seeded source of canonical designations and of the dirt that people put on them; a benchmark can reuse it. */

export type Random = () => number;

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

const between = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
const maybe = (random: Random, share: number, text: () => string): string => (random() < share ? text() : '');

const industry =
  'AQ BB CB CH CJ CY DA DL DY DZ EJ FZ GA GH GM GY HB HG HJ HS HY JB JC JG JR JT JY LB LD LS LY MH MT MZ NB NY QB QC QJ QX RB SB SC SF SH SJ SL SN SW SY TB TD TY WB WH WJ WM WS WW XB XF YB YC YD YS YY YZ JGJ CJJ'.split(
    ' ',
  );
const regions = '11 12 13 31 32 33 34 37 44 50 51 65 3301 3302 3305 3703 4403 1331 330521 330522'.split(' ');
const societies = 'CECS CAS ZZB CSGF HTSJ CCSA XZSLYYDXH BJTN'.split(' ');

const plain = (random: Random): string =>
  maybe(random, 0.2, () => '0') +
  String(between(random, 1, 60000)) +
  maybe(random, 0.3, () => `.${String(between(random, 1, 30))}`);
const dashYear = (random: Random): string => maybe(random, 0.9, () => `-${String(between(random, 1963, 2026))}`);
const colonYear = (random: Random): string => maybe(random, 0.9, () => `:${String(between(random, 1963, 2026))}`);
const parts = (random: Random): string =>
  String(between(random, 1, 80000)) +
  maybe(random, 0.5, () => `-${String(between(random, 1, 99))}`) +
  maybe(random, 0.2, () => `-${String(between(random, 1, 99))}`);

/** One canonical designation of each kind. */
export const kinds: Readonly<Record<string, (random: Random) => string>> = {
  national: (random) =>
    `${pick(random, ['GB', 'GB/T', 'GB/T', 'GB/Z', 'GBZ', 'GBZ/T', 'GBJ', 'JJF', 'JJG', 'GJB'])} ${plain(random)}${dashYear(random)}`,
  industry: (random) =>
    `${pick(random, industry)}${pick(random, ['', '/T', '/T'])} ${plain(random)}${dashYear(random)}`,
  amended: (random) =>
    `GB/T ${plain(random)}-${String(between(random, 1980, 2026))}/XG${String(between(random, 1, 3))}-${String(between(random, 1990, 2026))}`,
  range: (random) =>
    `${pick(random, ['GB', 'JB/T'])} ${String(between(random, 50000, 50100))}~${String(between(random, 50101, 50200))}${dashYear(random)}`,
  highway: (random) =>
    `${pick(random, ['JTG', 'JTG/T'])} ${pick(random, ['D65-01', 'B01', '3430', 'D60'])}-${String(between(random, 2000, 2026))}`,
  local: (random) => `DB${pick(random, regions)}${pick(random, ['', '/T', '/T'])} ${plain(random)}${dashYear(random)}`,
  shanghai: (random) =>
    `${pick(random, ['DG/TJ', 'DGJ'])} 08-${String(between(random, 1, 2500))}${maybe(random, 0.1, () => 'A')}-${String(between(random, 2000, 2026))}`,
  association: (random) => `T/${pick(random, societies)} ${plain(random)}${dashYear(random)}`,
  enterprise: (random) =>
    `Q/${pick(random, ['SY', 'GDW', 'HW', 'CR'])} ${plain(random)}${maybe(random, 0.2, () => 'S')}${dashYear(random)}`,
  iso: (random) =>
    `${pick(random, ['ISO', 'ISO/IEC', 'ISO/TR', 'ISO/IEC TS', 'ISO/IEC/IEEE', 'ISO Guide'])} ${parts(random)}:${String(between(random, 1963, 2026))}${maybe(random, 0.3, () => `/Amd ${String(between(random, 1, 3))}:${String(between(random, 1963, 2026))}`)}`,
  iec: (random) =>
    `${pick(random, ['IEC', 'IEC TR', 'CISPR', 'IEC/IEEE'])} ${parts(random)}:${String(between(random, 1963, 2026))}${maybe(random, 0.4, () => pick(random, [' RLV', '+AMD1:2020 CSV', '/AMD1:2020/COR1:2021', '/COR2:2012']))}`,
  europe: (random) =>
    `${pick(random, ['EN', 'BS', 'DIN', 'EN ISO', 'BS EN ISO', 'DIN EN', 'NF EN IEC'])} ${parts(random)}${colonYear(random)}`,
  abroad: (random) =>
    `${pick(random, ['UL ', 'NFPA ', 'ASME B', 'ANSI Z', 'IEEE '])}${String(between(random, 1, 900))}${maybe(random, 0.8, () => `-${String(between(random, 1963, 2026))}`)}`,
  astm: (random) =>
    `ASTM ${pick(random, ['A', 'D', 'E', 'F'])}${String(between(random, 1, 9000))}-${String(between(random, 10, 99))}`,
  japan: (random) =>
    `JIS ${pick(random, ['B', 'C', 'Z', 'K'])} ${String(between(random, 1000, 9999))}${colonYear(random)}`,
};

/** A canonical designation of any kind. */
export function canonicalFrom(random: Random): string {
  return kinds[pick(random, Object.keys(kinds))]!(random);
}

/** One kind of dirt: the repair that undoes it, and what it does; null where it does not fit the text. */
export interface Dirt {
  readonly repair: string;
  readonly soil: (text: string, random: Random) => string | null;
}

const chinese = /^(?:GB|JJ|GJB|DB|T\/|[A-Z]{2,3}(?:\/T)? \d)/;
const abroad = /^(?:ISO|IEC|CISPR|EN|BS|DIN|NF|UL|NFPA|ASME|ANSI|IEEE|ASTM|JIS)/;
const isChinese = (text: string): boolean => chinese.test(text) && !abroad.test(text);

export const dirt: readonly Dirt[] = [
  { repair: 'case', soil: (text) => (text.includes('IEEE') ? null : text.toLowerCase()) },
  {
    repair: 'full-width',
    soil: (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  },
  { repair: 'full-width', soil: (text) => (text.includes('/') ? text.replace('/', '／') : null) },
  {
    repair: 'dash',
    soil: (text, random) => (text.includes('-') ? text.replace(/-/g, pick(random, ['—', '–', '−', '――', '--'])) : null),
  },
  {
    repair: 'space',
    soil: (text) =>
      /[A-Z] \d/.test(text) && !/^JIS|[A-Z] \d[^ ]* /.test(text) ? text.replace(/([A-Z]) (?=\d)/, '$1') : null,
  },
  { repair: 'space', soil: (text, random) => text.replace(' ', pick(random, ['  ', '\u00a0', '\t', '\n'])) },
  { repair: 'space', soil: (text) => ` ${text} ` },
  { repair: 'space', soil: (text) => (/^[A-Z0-9]+\/T /.test(text) ? text.replace('/T ', '/ T ') : null) },
  { repair: 'slash', soil: (text) => (/^[A-Z0-9]+\/T /.test(text) ? text.replace('/T ', 'T ') : null) },
  {
    repair: 'slash',
    soil: (text, random) =>
      text.includes('/T ') ? text.replace('/T ', `${pick(random, ['∕', '\\', '_', '|'])}T `) : null,
  },
  {
    repair: 'year-separator',
    soil: (text) =>
      isChinese(text) && /-\d{4}$/.test(text) && !text.includes('XG') ? text.replace(/-(\d{4})$/, ':$1') : null,
  },
  { repair: 'year-separator', soil: (text) => (/^ISO[^:]*:\d{4}$/.test(text) ? text.replace(':', '-') : null) },
  {
    repair: 'two-digit-year',
    soil: (text) =>
      isChinese(text) && !/^(?:T\/|Q\/|DG|JTG)|XG/.test(text) && /-(?:19[5-9]|20[0-4])\d$/.test(text)
        ? text.replace(/-(?:19|20)(\d\d)$/, '-$1')
        : null,
  },
  {
    repair: 'doubled-prefix',
    soil: (text) => (/^(?:GB\/T|T\/[A-Z]+|DB\d+\/T|ISO) /.test(text) ? text.replace(/^(\S+) /, '$1 $1 ') : null),
  },
  {
    repair: 'edition-mark',
    soil: (text) => (isChinese(text) && /-\d{4}$/.test(text) && !text.includes('XG') ? `${text}版` : null),
  },
  {
    repair: 'punctuation',
    soil: (text, random) => pick(random, [`《${text}》`, `（${text}）`, `${text}。`, `“${text}”`]),
  },
  { repair: 'lead-in', soil: (text) => (isChinese(text) ? `标准号：${text}` : null) },
  { repair: 'remark', soil: (text) => (isChinese(text) ? `${text} 一般规定` : null) },
];
