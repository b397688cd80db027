import { TixiError } from '../base/error.js';
import { shorten } from '../base/shorten.js';
import type { Designation } from './designation.js';
import { formatDesignation } from './format.js';
import { parseDesignation } from './parse.js';
import { splitLast } from './range.js';

/** A range over more numbers is a mistake, not a list of standards; and so is a text that stands for more. */
const mostInRange = 1000;
const mostInText = 10_000;

/** What stands between the members of a list: marks that are nothing else, and commas and words before a number. */
const between = /[、;；]|(?:[,，&和与及或])(?=\s*(?!(?:idt|mod|neq|eqv)\b)(?:[a-z]{1,6}[/\s]?[a-z]{0,6}\s?)?\d)/i;

/**
 * Lists the designations that a text stands for: every number of a range (`GB 50254~50259-96` are six), each of several
 * that are set in a row (`GB 7258-2017、GB 1589-2016`), else the one. Whether each number of a range was ever issued is
 * not known from the range.
 *
 * A member without code has that of the one before it (`GB/T 1.1、1.2`).
 *
 * Throws `unreadable-designation` where a part of the text is none, a range has more than 1,000 numbers or the text
 * stands for more than 10,000.
 *
 * @example
 * expandDesignation('GB 50254~50256-96').map((one) => one.canonical); // => ['GB 50254-1996', 'GB 50255-1996', 'GB 50256-1996']
 */
export function expandDesignation(text: string): Designation[] {
  const listed = text.replace(/^\s*[(（]?\d{1,3}[)）]?[、.．](?=\s*[a-z])/i, '');
  const parts = listed.split(between).filter((part) => part.trim() !== '');
  if (parts.length === 0) return [parseDesignation(text)];
  const all: Designation[] = [];
  let prefix = '';
  for (const part of parts) {
    const one = parseDesignation(/^\s*\d/.test(part) ? `${prefix} ${part}` : part);
    prefix = one.prefix;
    for (const each of expandRange(one)) all.push(each);
    if (all.length > mostInText) throw tooMany(text, `more than ${mostInText}`, mostInText);
  }
  return all;
}

function tooMany(text: string, count: string, most: number): TixiError {
  const message = `${shorten(text)} stands for ${count} numbers; write the standards out, ${most} are the most`;
  return new TixiError('unreadable-designation', message, { text, reason: 'bad-range' });
}

function expandRange(designation: Designation): Designation[] {
  const { through, number } = designation;
  if (through === null) return [designation];
  const from = splitLast(number);
  const to = splitLast(through);
  const count = from === null || to === null ? 0 : Number(to.last) - Number(from.last) + 1;
  if (from === null || count < 2 || count > mostInRange) throw tooMany(designation.input, String(count), mostInRange);
  return Array.from({ length: count }, (_, step) => {
    const last = String(Number(from.last) + step).padStart(from.last.length, '0');
    return parseDesignation(formatDesignation({ ...designation, number: from.stem + last + from.tail, through: null }));
  });
}
