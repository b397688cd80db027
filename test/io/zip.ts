import { crc32, deflateRawSync } from 'node:zlib';

/** What a part of a test's ZIP file is, and what its directory says where that is not the truth. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly deflate?: boolean;
  readonly claimedSize?: number;
}

/** A tiny ZIP writer, so that no test reads what the library wrote. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, deflate = false, claimedSize } of entries) {
    const raw = Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    const packed = deflate ? deflateRawSync(raw) : raw;
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(deflate ? 8 : 0, 8);
    const crc = (crc32 as ((data: Uint8Array) => number) | undefined)?.(raw) ?? 0;
    const sizes = (buffer: Buffer, offset: number): void => {
      buffer.writeUInt32LE(crc, offset);
      buffer.writeUInt32LE(packed.length, offset + 4);
      buffer.writeUInt32LE(claimedSize ?? raw.length, offset + 8);
    };
    sizes(head, 14);
    head.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(deflate ? 8 : 0, 10);
    sizes(entry, 16);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, title);
    parts.push(head, title, packed);
    at += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, list, end]));
}

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a workbook around hand-written sheets. */
export function workbookOf(
  sheets: readonly { readonly name: string; readonly xml: string }[],
  more: readonly (ZipEntry & { readonly relation?: string })[] = [],
): readonly ZipEntry[] {
  const ids = sheets.map((_, i) => `rId${i + 1}`);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><x:workbook xmlns:x="${mainSpace}" xmlns:r="${relations}"><x:sheets>${sheets.map(({ name }, i) => `<x:sheet name="${name}" sheetId="${i + 1}" r:id="${ids[i]}"/>`).join('')}</x:sheets></x:workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => relation(ids[i] ?? '', 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${more
        .filter(({ relation: type }) => type !== undefined)
        .map(({ name, relation: type }, i) => relation(`rIdX${i}`, type ?? '', name.replace(/^xl\//, '')))
        .join('')}</Relationships>`,
    },
    ...sheets.map(({ xml }, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: xml, deflate: true })),
    ...more,
  ];
}

/** A text as XML holds it. */
export function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
