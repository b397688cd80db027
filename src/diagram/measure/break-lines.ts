import type { TextMetrics } from './metrics.js';
import type { Unit } from './units.js';

/** One line of a broken text and its width in sizes. */
export interface BrokenLine {
  readonly text: string;
  readonly width: number;
}

/** A break inside a phrase weighs as much as lines that differ by this many sizes, squared. */
const phraseWeight = 3;
/** Longer texts are broken line by line. */
const balanceLimit = 160;

/** How many lines units take in a width (in sizes). */
export function countLines(units: readonly Unit[], width: number, isBold: boolean, metrics: TextMetrics): number {
  return fillLines(fittingUnits(units, width, isBold, metrics), width).length;
}

function fittingUnits(units: readonly Unit[], width: number, isBold: boolean, metrics: TextMetrics): readonly Unit[] {
  if (units.every((unit) => unit.width <= width)) return units;
  return units.flatMap((unit) => (unit.width > width ? cut(unit, width, isBold, metrics) : [unit]));
}

/** Breaks units into the fewest lines that fit a width (in sizes), as even as phrases allow. */
export function breakLines(
  units: readonly Unit[],
  width: number,
  isBold: boolean,
  metrics: TextMetrics,
): readonly BrokenLine[] {
  const fitting = fittingUnits(units, width, isBold, metrics);
  const greedy = fillLines(fitting, width);
  if (greedy.length <= 1 || fitting.length > balanceLimit) return greedy.map((range) => lineOf(fitting, range));
  return balance(fitting, width, greedy.length).map((range) => lineOf(fitting, range));
}

type Range = readonly [from: number, to: number];

/** Lines chosen so far: where each begins, and what they cost. */
interface Path {
  readonly cost: number;
  readonly starts: readonly number[];
}

function lineOf(units: readonly Unit[], [from, to]: Range): BrokenLine {
  let text = '';
  let width = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (!unit) continue;
    text += (i > from && unit.space > 0 ? ' ' : '') + unit.text;
    width += (i > from ? unit.space : 0) + unit.width;
  }
  return { text, width };
}

/** A word that is too wide alone is cut where it must be, after a hyphen, slash or dot if there is one. */
function cut(unit: Unit, width: number, isBold: boolean, metrics: TextMetrics): readonly Unit[] {
  const parts: Unit[] = [];
  let text = '';
  const push = (part: string): void => {
    if (part !== '')
      parts.push({
        text: part,
        width: metrics.width(part, isBold),
        space: parts.length === 0 ? unit.space : 0,
        cost: parts.length === 0 ? unit.cost : 1,
      });
  };
  for (const character of unit.text) {
    while (text !== '' && metrics.width(text, isBold) + metrics.width(character, isBold) > width) {
      const at = Math.max(text.lastIndexOf('-'), text.lastIndexOf('/'), text.lastIndexOf('.')) + 1;
      const end = at > 0 ? at : text.length;
      push(text.slice(0, end));
      text = text.slice(end);
    }
    text += character;
  }
  push(text);
  return parts;
}

function fillLines(units: readonly Unit[], width: number): readonly Range[] {
  const lines: Range[] = [];
  let from = 0;
  let filled = 0;
  units.forEach((unit, i) => {
    const more = i === from ? unit.width : filled + unit.space + unit.width;
    if (i > from && more > width + 1e-9) {
      lines.push([from, i]);
      from = i;
      filled = unit.width;
    } else {
      filled = more;
    }
  });
  lines.push([from, units.length]);
  return lines;
}

/** Of all ways to break into so many lines, the one with the least unevenness and the fewest broken phrases. */
function balance(units: readonly Unit[], width: number, lines: number): readonly Range[] {
  // The space before the first one is never drawn.
  const total = units.reduce((sum, unit, i) => sum + (i > 0 ? unit.space : 0) + unit.width, 0);
  const target = total / lines;
  if (lines === 2) return halve(units, width, target);
  let ends = new Map<number, Path>([[0, { cost: 0, starts: [] }]]);
  for (let line = 0; line < lines; line++) {
    const next = new Map<number, Path>();
    for (const [from, path] of ends) {
      let filled = 0;
      for (let to = from + 1; to <= units.length; to++) {
        const unit = units[to - 1];
        if (!unit) break;
        filled += (to - 1 > from ? unit.space : 0) + unit.width;
        // One that is too wide alone stands alone.
        if (filled > width + 1e-9 && to > from + 1) break;
        if (line === lines - 1 && to < units.length) continue;
        const broken = to < units.length ? (units[to]?.cost ?? 0) * phraseWeight : 0;
        const cost = path.cost + (filled - target) ** 2 + broken;
        const known = next.get(to);
        if (!known || cost < known.cost) next.set(to, { cost, starts: [...path.starts, from] });
      }
    }
    ends = next;
  }
  const starts = ends.get(units.length)?.starts ?? [0];
  return starts.map((from, i) => [from, starts[i + 1] ?? units.length]);
}

/** The most common case: one break. */
function halve(units: readonly Unit[], width: number, target: number): readonly Range[] {
  const total = target * 2;
  let best = 1;
  let bestCost = Infinity;
  let filled = 0;
  for (let at = 1; at < units.length; at++) {
    const before = units[at - 1];
    const after = units[at];
    if (!before || !after) break;
    filled += (at > 1 ? before.space : 0) + before.width;
    if (filled > width + 1e-9 && at > 1) break;
    const rest = total - filled - after.space;
    if (rest > width + 1e-9 && at < units.length - 1) continue;
    const cost = (filled - target) ** 2 + (rest - target) ** 2 + after.cost * phraseWeight;
    if (cost < bestCost) [best, bestCost] = [at, cost];
  }
  return [
    [0, best],
    [best, units.length],
  ];
}
