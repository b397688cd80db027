import { mainSpace, xmlHead } from './xml-write.js';

/** How a cell looks. */
export interface CellStyle {
  readonly font: keyof typeof fonts;
  readonly fill?: keyof typeof fills;
  readonly border?: boolean;
  readonly horizontal?: 'left' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly percent?: boolean;
}

const fonts = {
  text: '<sz val="10"/><name val="宋体"/><charset val="134"/>',
  strong: '<sz val="10"/><name val="黑体"/><charset val="134"/>',
  title: '<sz val="16"/><name val="黑体"/><charset val="134"/>',
  header: '<sz val="10"/><color rgb="FFFFFFFF"/><name val="黑体"/><charset val="134"/>',
  aside: '<sz val="8"/><color rgb="FF808080"/><name val="宋体"/><charset val="134"/>',
} as const;

const fills = { none: '', gray125: '', header: 'FF1F4E79', heading: 'FFDDEBF7' } as const;

const fontIds = Object.keys(fonts);
const fillIds = Object.keys(fills);

/** The styles of a workbook; each is kept once and known by its number. */
export interface CellStyles {
  readonly idOf: (style: CellStyle) => number;
  readonly xml: () => string;
}

export function createCellStyles(): CellStyles {
  const ids = new Map<string, number>([[JSON.stringify({ font: 'text' }), 0]]);
  const list: CellStyle[] = [{ font: 'text' }];
  return {
    idOf(style) {
      const key = JSON.stringify(style);
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, list.length);
      return list.push(style) - 1;
    },
    xml: () =>
      `${xmlHead}<styleSheet xmlns="${mainSpace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>` +
      `<fonts count="${String(fontIds.length)}">${Object.values(fonts)
        .map((font) => `<font>${font}</font>`)
        .join('')}</fonts>` +
      `<fills count="${String(fillIds.length)}">${Object.entries(fills).map(fillXml).join('')}</fills>` +
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
        'left',
        'right',
        'top',
        'bottom',
      ]
        .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
        .join('')}<diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${String(list.length)}">${list.map(formatXml).join('')}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
}

function fillXml([name, color]: readonly [string, string]): string {
  return color === ''
    ? `<fill><patternFill patternType="${name}"/></fill>`
    : `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function formatXml({ font, fill, border, horizontal, wrap, indent, percent }: CellStyle): string {
  const [fontId, fillId] = [fontIds.indexOf(font), fill === undefined ? 0 : fillIds.indexOf(fill)];
  const alignment = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    ' vertical="center"',
    wrap === true ? ' wrapText="1"' : '',
    indent === undefined || indent === 0 ? '' : ` indent="${String(indent)}"`,
  ].join('');
  return (
    `<xf numFmtId="${percent === true ? '164' : '0'}" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="${border === true ? '1' : '0'}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${alignment}/></xf>`
  );
}
