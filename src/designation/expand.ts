import { TixiError } from '../base/error.js';
import { shorten } from '../base/shorten.js';
import type { Designation } from './designation.js';
import { formatDesignation } from './format.js';
import { parseDesignation } from './parse.js';
import { splitLast } from './range.js';

/** A range over more numbers is a mistake, not a list of standards. */
const mostInRange = 1000;

/**
 * Lists the designations that a text stands for: every number of a range (`GB 50254~50259-96` are six), each of several
 * that are set in a row (`GB 7258-2017、GB 1589-2016`), else the one. Whether each number of a range was ever issued is
 * not known from the range.
 *
 * Throws `unreadable-designation` where a part of the text is none or a range has more than 1,000 numbers.
 *
 * @example
 * expandDesignation('GB 50254~50256-96').map((one) => one.canonical); // => ['GB 50254-1996', 'GB 50255-1996', 'GB 50256-1996']
 */
export function expandDesignation(text: string): Designation[] {
  const parts = text.split(/[、;；]/).filter((part) => part.trim() !== '');
  if (parts.length === 0) return [parseDesignation(text)];
  return parts.flatMap((part) => expandRange(parseDesignation(part)));
}

function expandRange(designation: Designation): Designation[] {
  const { through, number } = designation;
  if (through === null) return [designation];
  const from = splitLast(number);
  const to = splitLast(through);
  const count = from === null || to === null ? 0 : Number(to.last) - Number(from.last) + 1;
  if (from === null || count < 2 || count > mostInRange) {
    const message = `${shorten(designation.input)} is a range over ${count} numbers; write the standards out, a range may have ${mostInRange}`;
    throw new TixiError('unreadable-designation', message, { text: designation.input, reason: 'bad-range' });
  }
  return Array.from({ length: count }, (_, step) => {
    const last = String(Number(from.last) + step).padStart(from.last.length, '0');
    return parseDesignation(formatDesignation({ ...designation, number: from.stem + last, through: null }));
  });
}
