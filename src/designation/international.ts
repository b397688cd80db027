import { fixedFamilies } from './family.js';
import type { Family } from './family.js';
import type { Word } from './words.js';

/** Bodies that publish together with ISO or IEC. */
const partners = new Set(['ISO', 'IEC', 'IEEE', 'ASTM', 'CIE', 'IDF', 'OIML', 'SAE', 'ITU', 'IUPAC', 'CISPR']);

/** Kinds of document, in the spelling of ISO and IEC. */
const types: Readonly<Record<string, string>> = {
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
};

/** Stages of a draft: they say how far a document is, not which document it is. */
const drafts = new Set(['DIS', 'FDIS', 'CD', 'WD', 'CDV', 'NP', 'AWI', 'PRF', 'DTR', 'DTS']);

/** Reads `ISO/IEC TR`, `IEC TS`, `ISO/DIS`, `CISPR` from the words at `from`; null where no such body begins there. */
export function readInternational(words: readonly Word[], from: number): { family: Family; end: number } | null {
  const publishers: string[] = [];
  let at = from;
  for (let word = words[at]; word !== undefined && isPublisher(word.text, publishers); word = words[at]) {
    publishers.push(word.text);
    at++;
  }
  const lead = fixedFamilies().get(publishers[0] ?? '');
  if (lead === undefined) return null;
  // CISPR is a committee of IEC: `IEC CISPR 11` is `CISPR 11`.
  const cispr = publishers.includes('CISPR') && publishers.length > 1;
  const body = cispr ? 'CISPR' : publishers.join('/');
  const next = words[at]?.text ?? '';
  const draft = drafts.has(next);
  const type = types[next] ?? (draft ? next : undefined);
  const joint = type !== undefined && body === 'ISO' && type !== 'Guide' ? '/' : ' ';
  const prefix = type === undefined ? body : body + joint + type;
  const style = body.startsWith('ISO') ? 'iso' : 'iec';
  const family = { ...lead, prefix, document: draft ? body : prefix, style, issuer: issuerOf(publishers) } as const;
  return { family, end: type === undefined ? at : at + 1 };
}

function isPublisher(word: string, before: readonly string[]): boolean {
  if (before.length === 0) return word === 'ISO' || word === 'IEC' || word === 'CISPR';
  return partners.has(word) && !before.includes(word);
}

function issuerOf(publishers: readonly string[]): Family['issuer'] {
  const names = publishers.map((one) => fixedFamilies().get(one)?.issuer ?? { zh: one, en: one });
  return { zh: names.map((name) => name.zh).join('、'), en: names.map((name) => name.en).join(', ') };
}
