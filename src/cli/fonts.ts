import { isTixiError, type TixiError } from '../base/error.js';
import { bestFace } from '../io/font/best-face.js';
import { openFont } from '../io/font/face.js';
import { checkCharacters, missingCharacters } from '../io/font/missing.js';
import { subsetFace } from '../io/font/subset.js';
import type { PngFont } from '../io/png/svg-to-png.js';
import { failure } from './failure.js';
import { fontPlaces } from './font-places.js';
import type { Host } from './host.js';
import { readBytes } from './read-text.js';

/** The fonts for a text: those named, else a Chinese one found in the usual places, regular and bold. */
export async function fontsFor(text: string, named: readonly string[], host: Host): Promise<readonly PngFont[]> {
  if (named.length > 0) return Promise.all(named.map((file) => readNamed(file, host)));
  let lacking: TixiError | null = null;
  for (const { regular, bold } of fontPlaces(host.platform, host.env)) {
    const font = await readPlace(regular, host);
    if (font === null) continue;
    try {
      checkCharacters(text, openFont(font.bytes, font.file), font.file);
    } catch (error) {
      if (!isTixiError(error)) throw error;
      lacking ??= error;
      continue;
    }
    const heavy = bold === undefined ? null : await readPlace(bold, host);
    return heavy === null || !covers(heavy, text) ? [font] : [font, heavy];
  }
  throw lacking ?? failure('no-font-found', {});
}

async function readNamed(file: string, host: Host): Promise<PngFont> {
  return { file, bytes: await readBytes({ path: file, name: file }, host) };
}

async function readPlace(file: string, host: Host): Promise<PngFont | null> {
  try {
    return { file, bytes: await host.readFile(file) };
  } catch {
    return null;
  }
}

function covers({ file, bytes }: PngFont, text: string): boolean {
  try {
    return missingCharacters(text, openFont(bytes, file)).length === 0;
  } catch {
    return false;
  }
}

/**
 * Does the work with fonts that are cut down to the characters of the text where `subset-font` is installed: the
 * rasteriser reads a font anew for every line of type, which takes seconds with a whole one.
 */
export async function withSmallFonts<Result>(
  text: string,
  fonts: readonly PngFont[],
  host: Host,
  work: (fonts: readonly PngFont[]) => Promise<Result>,
): Promise<Result> {
  const small = await subsets(text, fonts);
  if (small === null) return work(fonts);
  return host.withFiles(small, (files) =>
    work(files.map((file, i) => ({ file, bytes: small[i] ?? new Uint8Array() }))),
  );
}

async function subsets(text: string, fonts: readonly PngFont[]): Promise<readonly Uint8Array[] | null> {
  try {
    const small: Uint8Array[] = [];
    for (const { file, bytes } of fonts) {
      const face = bestFace(text, openFont(bytes, file));
      if (face !== undefined) small.push(await subsetFace(face, text, 'sfnt'));
    }
    return small;
  } catch (error) {
    if (isTixiError(error) && error.code === 'missing-package') return null;
    throw error;
  }
}
