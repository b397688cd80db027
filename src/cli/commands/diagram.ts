import { isTixiError } from '../../base/error.js';
import { fillSentence } from '../../base/sentence.js';
import type { DiagramOptions } from '../../diagram/options.js';
import { renderPages } from '../../diagram/render-pages.js';
import { renderSvg } from '../../diagram/render-svg.js';
import { renderDot } from '../../diagram/text/dot.js';
import { renderMermaid } from '../../diagram/text/mermaid.js';
import { embedFont } from '../../io/font/embed-font.js';
import { svgToPng } from '../../io/png/svg-to-png.js';
import { drawnText } from '../../io/svg/texts.js';
import type { StandardSystem } from '../../model/system.js';
import { systemArgument } from '../arguments.js';
import { choice, wholeNumber } from '../choices.js';
import type { Call, Command, Outcome } from '../command.js';
import { fontsFor, withSmallFonts } from '../fonts.js';
import { checkInputOnce, readSystem } from '../read-system.js';
import { noteSentences } from '../sentences.js';
import { diagramData, shownOf } from './diagram-data.js';
import { diagramFlags, diagramForm, isFontFile } from './diagram-options.js';

export const diagramCommand: Command = {
  name: 'diagram',
  summary: {
    zh: '画出体系框架图或结构图（SVG、PNG、Mermaid、DOT）',
    en: 'draw the framework (SVG, PNG, Mermaid, DOT)',
  },
  arguments: [systemArgument],
  options: diagramFlags,
  ownFiles: true,
  dated: true,
  async run(call) {
    const form = diagramForm(call);
    const looks = looksOf(call);
    const shown = shownOf(call);
    checkInputOnce([call.args[0], shown?.value]);
    const system = await readSystem(call.args[0] ?? '', call.host, call.lang);
    const options = { ...looks, ...(await diagramData(system, shown, call)) };
    if (form === 'mermaid') return { text: renderMermaid(system, options), exit: 0 };
    if (form === 'dot') return { text: renderDot(system, options), exit: 0 };
    const { pictures, notes } = draw(system, options, call);
    const pages = form === 'png' ? await asPng(pictures, call) : await withFonts(pictures, call);
    return { ...outcomeOf(pages), notes };
  },
};

interface Drawn {
  readonly pictures: readonly string[];
  readonly notes: readonly string[];
}

/** One picture, or as many sheets as it needs where it does not fit the paper, and a note which depth would fit. */
function draw(system: StandardSystem, options: DiagramOptions, { lang }: Call): Drawn {
  try {
    return { pictures: [renderSvg(system, options)], notes: [] };
  } catch (error) {
    if (!isTixiError(error) || error.code !== 'diagram-too-small') throw error;
    const pictures = renderPages(system, options);
    const { fits } = error.details;
    const note = fits === null ? noteSentences.dividedAnyway : noteSentences.divided;
    return { pictures, notes: [fillSentence(note[lang], { pages: pictures.length, depth: fits })] };
  }
}

/** What the options say about the looks; wrong ones are named before anything is read. */
function looksOf({ options, lang }: Call): DiagramOptions {
  const one = (name: string): string | undefined => options[name]?.at(-1);
  const chosen = <Value extends string>(name: string, allowed: readonly Value[]): Value | undefined => {
    const value = one(name);
    return value === undefined ? undefined : choice(`--${name}`, value, allowed);
  };
  const depth = one('depth');
  return definedOnly({
    style: chosen('style', ['framework', 'tiers'] as const),
    theme: chosen('theme', ['light', 'dark', 'print'] as const),
    paper: chosen('paper', ['A4', 'A3'] as const),
    orientation: chosen('orientation', ['landscape', 'portrait'] as const),
    codes: chosen('codes', ['data', 'letters', 'none'] as const),
    lang: chosen('titles', ['zh', 'en', 'both'] as const) ?? lang,
    depth: depth === undefined ? undefined : wholeNumber('--depth', depth, 1, 256),
    font: options['font']?.findLast((font) => !isFontFile(font)),
    caption: one('caption'),
    source: one('source'),
  });
}

/** An option that is not given is left out, not undefined. */
function definedOnly<Given extends object>(given: Given): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Given]?: Exclude<Given[Key], undefined>;
  };
}

/** Pictures as they are, or with the characters of a font in them. */
async function withFonts(pictures: readonly string[], { options, host }: Call): Promise<readonly string[]> {
  const named = options['font']?.filter(isFontFile) ?? [];
  if (named.length === 0 && options['embedFont'] === undefined) return pictures;
  const fonts = await fontsFor(pictures.map(drawnText).join(''), named, host);
  const bytes = fonts.map((font) => font.bytes);
  return Promise.all(pictures.map((picture) => embedFont(picture, bytes)));
}

async function asPng(pictures: readonly string[], { options, host }: Call): Promise<readonly Uint8Array[]> {
  const given = options['dpi']?.at(-1);
  const dpi = given === undefined ? 300 : wholeNumber('--dpi', given, 10, 2400);
  const text = pictures.map(drawnText).join('');
  const fonts = await fontsFor(text, options['font']?.filter(isFontFile) ?? [], host);
  return withSmallFonts(text, fonts, host, async (small) => {
    const pages: Uint8Array[] = [];
    for (const picture of pictures) pages.push(await svgToPng(picture, { fonts: small, dpi }));
    return pages;
  });
}

function outcomeOf(pages: readonly (string | Uint8Array)[]): Outcome {
  const [first = ''] = pages;
  if (pages.length > 1) return { text: '', pages, exit: 0 };
  return typeof first === 'string' ? { text: first, exit: 0 } : { text: '', bytes: first, exit: 0 };
}
