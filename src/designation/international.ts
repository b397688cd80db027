import { fixedFamilies } from './family.js';
import type { Family } from './family.js';
import type { Word } from './words.js';

/** Bodies that publish together with ISO or IEC. */
const partners = new Set(['ISO', 'IEC', 'IEEE', 'ASTM', 'CIE', 'IDF', 'OIML', 'SAE', 'ITU', 'IUPAC', 'CISPR']);

/** Kinds of document, in the spelling of ISO and IEC. */
const types: ReadonlyMap<string, string> = new Map(
  Object.entries({
    TR: 'TR',
    TS: 'TS',
    PAS: 'PAS',
    GUIDE: 'Guide',
    SRD: 'SRD',
    TTA: 'TTA',
    ISP: 'ISP',
    R: 'R',
    CA: 'CA',
    ACEE: 'ACEE',
    WT: 'WT',
  }),
);

/** Stages of a draft, and the kind of document they imply: they say how far a document is, not which document it is. */
const stages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ DIS: '', FDIS: '', CD: '', WD: '', CDV: '', NP: '', AWI: '', PRF: '' },
    ...{ DTR: 'TR', DTS: 'TS', DPAS: 'PAS' },
  }),
);

/** Reads `ISO/IEC TR`, `IEC TS`, `ISO/DIS`, `CISPR` from the words at `from`; null where no such body begins there. */
export function readInternational(words: readonly Word[], from: number): { family: Family; end: number } | null {
  const publishers: string[] = [];
  let at = from;
  for (let word = words[at]; word !== undefined && isPublisher(word.text, publishers); word = words[at]) {
    publishers.push(word.text);
    at++;
  }
  if (publishers.length === 0) return null;
  const lead = fixedFamilies().get(publishers[0] ?? '');
  if (lead === undefined) return null;
  // CISPR is a committee of IEC: `IEC CISPR 11` is `CISPR 11`.
  const cispr = publishers.includes('CISPR') && publishers.length > 1;
  const body = cispr ? 'CISPR' : publishers.join('/');
  const stage = words[at]?.text ?? '';
  const implied = stages.get(stage);
  if (implied !== undefined) at++;
  // ISO/WD TS 12345 is a draft of ISO/TS 12345, as ISO/DTS 12345 is.
  const named = implied === '' ? drafted.exec(words[at]?.text ?? '')?.[0] : undefined;
  const type = implied === undefined || named !== undefined ? types.get(words[at]?.text ?? '') : implied;
  if (named !== undefined || (implied === undefined && type !== undefined)) at++;
  const document = typed(body, type);
  const prefix = implied === undefined ? document : typed(body, named === undefined ? stage : `${stage} ${type ?? ''}`);
  const style = body.startsWith('ISO') ? 'iso' : 'iec';
  return {
    family: { ...lead, prefix, document, style, issuer: publishers.length === 1 ? lead.issuer : issuerOf(publishers) },
    end: at,
  };
}

const both: readonly Word[] = [
  { text: 'ISO', end: 3 },
  { text: 'IEC', end: 7 },
];
let joint: Family | null | undefined;

/** The family of `ISO/IEC`, built once. */
export function jointFamily(): Family | null {
  joint ??= readInternational(both, 0)?.family ?? null;
  return joint;
}

/** Kinds of document whose drafts are named by stage and kind. */
const drafted = /^(?:TR|TS|PAS|GUIDE)$/;

/** Tells whether a prefix is that of a draft. */
export function isDraft(prefix: string): boolean {
  return /^(?:ISO|IEC)/.test(prefix) && prefix.split(/[ /]/).some((word) => stages.has(word));
}

function typed(body: string, type: string | undefined): string {
  if (type === undefined || type === '') return body;
  return body + (body === 'ISO' && type !== 'Guide' ? '/' : ' ') + type;
}

function isPublisher(word: string, before: readonly string[]): boolean {
  if (before.length === 0) return word === 'ISO' || word === 'IEC' || word === 'CISPR';
  return partners.has(word) && !before.includes(word);
}

function issuerOf(publishers: readonly string[]): Family['issuer'] {
  const names = publishers.map((one) => fixedFamilies().get(one)?.issuer ?? { zh: one, en: one });
  return { zh: names.map((name) => name.zh).join('、'), en: names.map((name) => name.en).join(', ') };
}
