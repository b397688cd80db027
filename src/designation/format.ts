import { formatAmendment } from './amendments.js';
import { cursorOf } from './cursor.js';
import type { Designation } from './designation.js';
import { readPrefix } from './prefix.js';
import { dateOf, hasColonYear } from './style.js';
import type { Style } from './style.js';
import { isShortYear, revisesBare } from './year.js';

/** What a designation is written from. */
export type DesignationParts = Pick<
  Designation,
  'prefix' | 'number' | 'through' | 'year' | 'month' | 'revised' | 'confirmed' | 'amendments' | 'variant'
>;

/**
 * Writes a designation in its canonical form, the form of GB/T 22373 for Chinese codes and each body's own for others.
 *
 * @example
 * formatDesignation(parseDesignation('gb／t1.1—2020')); // => 'GB/T 1.1-2020'
 */
export function formatDesignation(designation: DesignationParts): string {
  return formatParts(designation.prefix, designation, styleOf(designation.prefix));
}

/** How the body of a prefix writes its numbers. */
export function styleOf(prefix: string): Style {
  const family = readPrefix(cursorOf(prefix, new Set()));
  return 'reason' in family ? 'loose' : family.style;
}

/** The canonical form of parts whose prefix and style are known. */
export function formatParts(prefix: string, parts: Omit<DesignationParts, 'prefix'>, style: Style): string {
  const { number, through, revised, amendments, variant } = parts;
  const range = through === null ? '' : `~${through}`;
  const head = `${prefix}${style === 'hyphen' ? '-' : ' '}${number}${range}`;
  if (style === 'astm') {
    const again = revised === null ? '' : `(${String(revised)})`;
    const editorial = amendments.map((one) => one.kind + one.number).join('');
    return `${head}${yearOf(parts, style)}${variant ?? ''}${again}${editorial}`;
  }
  if (style === 'etsi') return `${head}${variant === null ? '' : ` V${variant}`}${yearOf(parts, style)}`;
  if (style === 'itu')
    return `${head}${variant === null ? '' : ` (${variant})`}${yearOf(parts, style)}${amendmentsOf(amendments, '/', style)}`;
  const revision = (revised === null ? '' : `(${String(revised)}年版)`) + reviewOf(prefix, parts, style);
  const together = amendmentsOf(amendments, '+', style);
  return `${head}${yearOf(parts, style)}${revision}${together}${variant === null ? '' : ` ${variant}`}${amendmentsOf(amendments, '/', style)}`;
}

function amendmentsOf(amendments: DesignationParts['amendments'], joined: '/' | '+', style: Style): string {
  let text = '';
  for (const one of amendments) if (one.joined === joined) text += formatAmendment(style, one);
  return text;
}

function reviewOf(
  prefix: string,
  { number, confirmed }: Pick<Designation, 'number' | 'confirmed'>,
  style: Style,
): string {
  if (confirmed === null) return '';
  if (style !== 'chinese' && style !== 'loose') return ` (R${String(confirmed)})`;
  return `(${String(confirmed)}${revisesBare(prefix, number) ? '年确认' : ''})`;
}

function yearOf({ year, month }: Pick<Designation, 'year' | 'month'>, style: Style): string {
  if (year === null) return '';
  if (style === 'itu' || style === 'etsi') return ` (${dateOf(style, year, month)})`;
  const digits = isShortYear(style, year) ? String(year % 100).padStart(2, '0') : String(year);
  return `${hasColonYear(style) ? ':' : '-'}${digits}${month === null ? '' : `-${String(month).padStart(2, '0')}`}`;
}
