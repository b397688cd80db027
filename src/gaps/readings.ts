import { readFast } from '../designation/fast.js';
import { documentKeyOf } from '../designation/key.js';
import { safeParseDesignation } from '../designation/parse.js';
import type { DesignationResult } from '../designation/designation.js';
import type { AuditContext } from './context.js';

/** A designation that is not plainly right, with what the parser makes of it. */
export interface OddReading {
  readonly position: number;
  readonly text: string;
  readonly read: DesignationResult;
}

/** What rules about editions ask of a designation; edition and year are null where no year is given. */
export interface EditionReading {
  readonly document: string;
  readonly edition: string | null;
  readonly year: number | null;
}

interface Readings {
  readonly odd: readonly OddReading[];
  /** The readings of the designations themselves, by the position of their standard. */
  readonly byPosition: ReadonlyMap<number, DesignationResult>;
}

const kept = new WeakMap<AuditContext, Readings>();

/** The designations that the usual forms do not cover, each read once for all rules. */
export function oddReadings(context: AuditContext): readonly OddReading[] {
  return readingsOf(context).odd;
}

/** The document, edition and year that a standard's designation states; null where it has none that is readable. */
export function editionReading(context: AuditContext, position: number): EditionReading | null {
  const text = context.system.standards[position]?.designation;
  if (text === undefined) return null;
  const fast = readFast(text);
  if (fast !== null) {
    const year = fast.end < text.length ? Number(text.slice(fast.end + 1)) : null;
    return { document: documentKeyOf(text) ?? text, edition: year === null ? null : text, year };
  }
  const read = readingsOf(context).byPosition.get(position);
  return read?.ok === true ? read.value : null;
}

function readingsOf(context: AuditContext): Readings {
  const known = kept.get(context);
  if (known !== undefined) return known;
  const odd: OddReading[] = [];
  const byPosition = new Map<number, DesignationResult>();
  context.system.standards.forEach(({ designation, alsoDesignated }, position) => {
    const check = (text: string): DesignationResult | null => {
      if (readFast(text) !== null) return null;
      const read = safeParseDesignation(text);
      odd.push({ position, text, read });
      return read;
    };
    const own = designation === undefined ? null : check(designation);
    if (own !== null) byPosition.set(position, own);
    if (alsoDesignated !== undefined) for (const text of alsoDesignated) check(text);
  });
  const readings = { odd, byPosition };
  kept.set(context, readings);
  return readings;
}
