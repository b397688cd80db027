import { columnLetters } from '../grid.js';
import { headRows, type OutSheet } from '../write/sheet.js';
import { mainSpace, relationSpace, xmlHead, xmlText } from './xml-write.js';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';

/** The parts around the sheets: what kinds of parts there are, how they hang together, and the list of sheets. */
export function workbookXml(sheets: readonly OutSheet[], title: string): readonly (readonly [string, string])[] {
  const files = sheets.map((_, i) => `worksheets/sheet${String(i + 1)}.xml`);
  const parts: readonly (readonly [string, string])[] = [
    ...files.map((file) => ['worksheet', file] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${type}" Target="${target}"/>`;
  return [
    [
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        override('xl/workbook.xml', `${types}.sheet.main+xml`) +
        parts.map(([type, file]) => override(`xl/${file}`, `${types}.${type}+xml`)).join('') +
        override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
        '</Types>',
    ],
    [
      '_rels/.rels',
      `${xmlHead}<Relationships xmlns="${packageSpace}/relationships">${relation(1, `${relationSpace}/officeDocument`, 'xl/workbook.xml')}${relation(2, `${packageSpace}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
    ],
    [
      'docProps/core.xml',
      `${xmlHead}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>tixi</dc:creator></cp:coreProperties>`,
    ],
    [
      'xl/workbook.xml',
      `${xmlHead}<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}"><bookViews><workbookView/></bookViews><sheets>${sheets
        .map(
          ({ name, hidden }, i) =>
            `<sheet name="${xmlText(name)}" sheetId="${String(i + 1)}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${String(i + 1)}"/>`,
        )
        .join('')}</sheets><definedNames>${sheets.map(namesXml).join('')}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${xmlHead}<Relationships xmlns="${packageSpace}/relationships">${parts.map(([type, file], i) => relation(i + 1, `${relationSpace}/${type}`, file)).join('')}</Relationships>`,
    ],
  ];
}

/** What is printed of a sheet, the rows that every page repeats, and the range that is filtered. */
function namesXml(sheet: OutSheet, i: number): string {
  // Some programs print whatever has a range to print, shown or not.
  if (sheet.hidden === true) return '';
  const { name, columns, rows } = sheet;
  const head = headRows(sheet);
  const letters = columnLetters(Math.max(0, columns.filter(({ aside }) => aside !== true).length - 1));
  const of = (range: string): string => xmlText(`'${name.replaceAll("'", "''")}'!${range}`);
  const last = String(head + rows.length);
  const defined = (id: string, range: string, more = ''): string =>
    `<definedName name="_xlnm.${id}" localSheetId="${String(i)}"${more}>${of(range)}</definedName>`;
  return [
    sheet.filter === true && rows.length > 0
      ? defined('_FilterDatabase', `$A$${String(head)}:$${letters}$${last}`, ' hidden="1"')
      : '',
    defined('Print_Area', `$A$1:$${letters}$${last}`),
    defined('Print_Titles', `$1:$${String(head)}`),
  ].join('');
}
