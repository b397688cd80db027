import { complete } from './assemble.js';
import type { Beside } from './beside.js';
import type { Designation } from './designation.js';
import { emptyDraft } from './draft.js';
import { engineeringOf } from './family.js';
import type { Family } from './family.js';
import { keyIn, readFast } from './fast.js';
import type { Head } from './fast.js';
import { jointFamily } from './international.js';
import { plainLocal } from './local.js';
import type { RepairCode } from './repairs.js';
import { societyOf } from './society.js';

/**
 * Reads a text that has one of the usual canonical forms, and gives null for every other text: then it is read step by
 * step. Both come to the same (a property test holds the two together).
 */
export function readUsual(input: string, text: string, repairs: ReadonlySet<RepairCode>): Designation | null {
  const head = readFast(text);
  const family = head === null ? null : familyIn(text, head);
  if (head === null || family === null) return null;
  const { space, end } = head;
  const number = text.slice(space + 1, end);
  const draft = emptyDraft(engineeringOf(family, number), number);
  draft.year = Number(text.slice(end + 1));
  const written = { input, canonical: text, edition: text, document: keyIn(text, head) };
  return complete(written, draft, alone, repairs);
}

const alone: Beside = { also: [], degree: null, remark: null };

function familyIn(text: string, { family, level, space }: Readonly<Head>): Family | null {
  if (family !== null) return family;
  const prefix = text.slice(0, space);
  if (level === 'international') return jointFamily();
  if (level !== 'local') return societyOf(prefix);
  const voluntary = prefix.endsWith('/T');
  return plainLocal(prefix, voluntary ? prefix.slice(2, -2) : prefix.slice(2), voluntary);
}
