import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/io/limits.js';
import { measureWorkbook } from '../../../src/io/xlsx/measure.js';
import { unpackPart } from '../../../src/io/xlsx/unpack.js';
import { readZipDirectory } from '../../../src/io/xlsx/zip-directory.js';
import { zipOf, type ZipEntry } from '../zip.js';

/** The parts of a ZIP file: name, how it is packed, and its text. */
async function partsOf(bytes: Uint8Array): Promise<readonly (readonly [string, number, string])[]> {
  const found: [string, number, string][] = [];
  for (const part of readZipDirectory(bytes, defaultLimits)) {
    let text = '';
    for await (const piece of unpackPart(bytes, part)) text += new TextDecoder('latin1').decode(piece);
    found.push([part.name, part.method, text]);
  }
  return found;
}

describe('T10 what is read is the copy that was counted', () => {
  const noise = Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919 + ((i * i) % 251)) & 127)).join(
    '',
  );
  const entries: readonly ZipEntry[] = [
    { name: '[Content_Types].xml', content: '<a/>' },
    { name: 'xl/工作表.xml', content: `<b>${'x'.repeat(100_000)}</b>`, deflate: true },
    { name: 'xl/media/image1.png', content: noise, deflate: true },
    { name: 'xl/empty.xml', content: '' },
    { name: 'xl/twice.xml', content: '<c/>', deflate: true },
    { name: 'xl/twice.xml', content: '<c><c/></c>' },
  ];

  test('its parts are the same in the same order, and stored where that saves unpacking', async () => {
    const { bytes } = await measureWorkbook(zipOf(entries), defaultLimits);
    const parts = await partsOf(bytes);
    expect(parts.map(([name, , text]) => [name, text])).toEqual(entries.map(({ name, content }) => [name, content]));
    expect(parts.map(([, method]) => method)).toEqual([0, 0, 8, 0, 8, 0]);
  });

  test('a part that is shorter than its directory says, and one whose sizes stand behind it', async () => {
    const short = zipOf([{ name: 'a.xml', content: '<a>'.repeat(500), deflate: true, claimedSize: 5000 }]);
    const { bytes } = await measureWorkbook(short, defaultLimits);
    expect(await partsOf(bytes)).toEqual([['a.xml', 0, '<a>'.repeat(500)]]);
    // The flag of sizes behind the part, as streaming writers set it; the directory has them all the same.
    const streamed = zipOf([{ name: 'a.xml', content: '<a>'.repeat(500), deflate: true }]);
    const at = new TextDecoder('latin1').decode(streamed).indexOf('PK\u0001\u0002');
    streamed[6] = streamed[at + 8] = 8;
    const copy = await measureWorkbook(streamed, defaultLimits);
    expect(readZipDirectory(copy.bytes, defaultLimits)[0]).toMatchObject({ method: 0, packed: 1500, unpacked: 1500 });
    expect(await partsOf(copy.bytes)).toEqual([['a.xml', 0, '<a>'.repeat(500)]]);
  });
});
