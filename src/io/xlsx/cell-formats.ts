import { type PackageParts, use } from './package-parts.js';
import { attributesOf } from './xml-text.js';
import type { ZipPart } from './zip-directory.js';

/** What the style of a cell says that a reader needs: whether its number is a day, and how far it is indented. */
export interface CellFormats {
  readonly isDay: (style: number) => boolean;
  readonly indent: (style: number) => number;
}

/** Reads the cell formats of a workbook. */
export async function readCellFormats(parts: PackageParts, part: ZipPart | null): Promise<CellFormats> {
  const codes = new Map<number, string>();
  const formats: { number: number; indent: number }[] = [];
  let inside = false;
  if (part !== null) {
    await parts.read(part, {
      open(name, head) {
        use(parts, 'elements', 'maxElements');
        if (name === 'numFmt') {
          const attributes = attributesOf(head);
          codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
        } else if (name === 'cellXfs') inside = true;
        else if (inside && name === 'xf')
          formats.push({ number: Number(attributesOf(head).get('numFmtId') ?? 0), indent: 0 });
        else if (inside && name === 'alignment') {
          const last = formats.at(-1);
          if (last !== undefined) last.indent = Number(attributesOf(head).get('indent') ?? 0) || 0;
        }
      },
      text: () => undefined,
      close(name) {
        if (name === 'cellXfs') inside = false;
      },
    });
  }
  const days = formats.map(({ number }) => isDayFormat(number, codes.get(number)));
  return { isDay: (style) => days[style] === true, indent: (style) => formats[style]?.indent ?? 0 };
}

/** The built-in numbers of days and times, those of East Asia too (ECMA-376, 18.8.30), or a code that spells a day. */
function isDayFormat(number: number, code: string | undefined): boolean {
  if (code === undefined) {
    return (
      (number >= 14 && number <= 22) ||
      (number >= 27 && number <= 36) ||
      (number >= 45 && number <= 47) ||
      (number >= 50 && number <= 58)
    );
  }
  const [first = ''] = code.split(';');
  // What stands in quotes, in brackets (but for [h], [m], [s]) or behind a backslash spells nothing.
  const spelt = first.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(spelt) && !/^general$/i.test(spelt);
}
