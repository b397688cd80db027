import { choice } from '../choices.js';
import type { Call, Flag } from '../command.js';

const forms = ['svg', 'png', 'mermaid', 'dot'] as const;

/** The forms in which a diagram can be had. */
export type DiagramForm = (typeof forms)[number];

const extensions: Readonly<Record<string, DiagramForm>> = {
  svg: 'svg',
  png: 'png',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  dot: 'dot',
  gv: 'dot',
};

/** What a user may expect to be written as its name says, and is not. */
const others = /^(?:jpe?g|gif|webp|bmp|tiff?|pdf|emf|wmf|vsdx?|docx?|pptx?|xlsx?|drawio|html?)$/;

/** The form that `--to` names, else that of the file that `-o` names, else SVG; a form that there is not is refused. */
export function diagramForm({ options, output }: Call): DiagramForm {
  const asked = options['to']?.at(-1);
  if (asked !== undefined) return choice('--to', asked, forms);
  const extension = /\.([a-z]+)$/.exec(output?.toLowerCase() ?? '')?.[1] ?? '';
  if (others.test(extension)) choice('-o', `.${extension}`, ['.svg', '.png', '.mmd', '.dot']);
  return Object.hasOwn(extensions, extension) ? (extensions[extension] ?? 'svg') : 'svg';
}

/** Whether `--font` names a file; otherwise it is the name of a family. */
export function isFontFile(font: string): boolean {
  return /[/\\]|\.(?:ttf|otf|ttc|otc|woff2?)$/i.test(font);
}

export const diagramFlags: readonly Flag[] = [
  {
    flags: '--to <form>',
    summary: {
      zh: '形式：svg、png、mermaid 或 dot（默认看 -o 的扩展名）',
      en: 'svg, png, mermaid or dot (default: by the extension of -o)',
    },
  },
  {
    flags: '--style <style>',
    summary: { zh: '框架图 framework（默认）或分层结构图 tiers', en: 'framework (default) or tiers' },
  },
  { flags: '--depth <n>', summary: { zh: '画到第几层', en: 'how many levels are drawn' } },
  {
    flags: '--color <what>',
    summary: { zh: '按 coverage（满足程度）或 gaps（问题）着色', en: 'colour by coverage or gaps' },
  },
  {
    flags: '--before <system>',
    summary: {
      zh: '前一版体系：标出新增、变更和覆盖升降',
      en: 'the edition before: mark what is new and what changed',
    },
  },
  {
    flags: '--after <system>',
    summary: { zh: '后一版体系：标出将删除、变更的', en: 'the edition after: mark what will go and what changes' },
  },
  { flags: '--counts', summary: { zh: '在框中写明现有标准数', en: 'how many standards exist, in each box' } },
  {
    flags: '--codes <codes>',
    summary: {
      zh: '编号：data（原有）、letters（A、AA、AAA）或 none',
      en: 'codes: data, letters (A, AA, AAA) or none',
    },
  },
  {
    flags: '--titles <lang>',
    summary: {
      zh: '框中文字的语言：zh、en 或 both（默认同 --lang）',
      en: 'language of the titles: zh, en or both (default: as --lang)',
    },
  },
  { flags: '--paper <size>', summary: { zh: '放进一张 A4 或 A3 纸', en: 'fit a sheet: A4 or A3' } },
  {
    flags: '--orientation <way>',
    summary: { zh: 'landscape（横，默认）或 portrait（竖）', en: 'landscape (default) or portrait' },
  },
  {
    flags: '--theme <theme>',
    summary: { zh: 'light（默认）、dark 或 print（黑白）', en: 'light (default), dark or print (black and white)' },
  },
  {
    flags: '--font <font>',
    summary: { zh: '字体：名称（黑体、仿宋）或字体文件', en: 'font: a family (黑体, 仿宋) or a file' },
  },
  { flags: '--embed-font', summary: { zh: '把用到的字嵌入 SVG', en: 'put the characters used into the SVG' } },
  { flags: '--dpi <n>', summary: { zh: 'PNG 每英寸点数（默认 300）', en: 'dots an inch of a PNG (default 300)' } },
  { flags: '--caption <text>', summary: { zh: '图题，如 图1 ……', en: 'the line below the picture' } },
  { flags: '--source <text>', summary: { zh: '资料来源', en: 'the source line' } },
];
