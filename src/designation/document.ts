import type { Draft } from './draft.js';
import { isDraft } from './international.js';

/** The key of the document: the number space of the code and the number, without year, obligation and revision. */
export function documentOf({ family, number, through }: Draft): string {
  // 802.3bt and 802.3BT are one document, however it was typed.
  const upper = family.prefix.includes('IEEE') ? number.toUpperCase() : number;
  const fold = foldOf(family.prefix, number);
  const range = through === null ? '' : `~${fold === null ? through : through.replace(fold, '$1')}`;
  const folded = fold === null ? upper : upper.replace(fold, '$1');
  return `${family.document}${family.style === 'hyphen' ? '-' : ' '}${folded}${range}`;
}

/** What is left out of a number because it says which edition, not which document. */
function foldOf(prefix: string, number: string): RegExp | null {
  // GJB 150.3A, MIL-STD-810H, JESD22-A104F carry the revision as a letter: it is the edition, as a year is.
  if (/^(?:GJB|MIL|FED|JESD)/.test(prefix)) return /(\d)[A-Z](?=\/|$)/;
  if (prefix === 'SAE') return /^(AS\d+)[A-Z]$/;
  // The serial is in the prefix of the key.
  if (prefix === 'DBJ' || prefix === 'DBJ/T') return /^\d\d-()/;
  if (!prefix.startsWith('I')) return null;
  // ISO/DIS 9001.2 is the second try at one draft; Y.4000/Y.2060 is Y.4000 under its old number.
  if (prefix.startsWith('ITU')) return /^([^/]*)\/.*$/;
  return number.includes('.') && isDraft(prefix) ? /^(.*)\.\d$/ : null;
}
