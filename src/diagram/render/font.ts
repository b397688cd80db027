import type { Metrics } from '../measure/widths.js';

/** The usual Chinese sans families of the systems, the most even first. */
const sans =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans Hans', 'PingFang SC', 'Microsoft YaHei', 'Heiti SC', SimHei, sans-serif";

/** Families that official documents name in Chinese; their letters are half as wide as a Chinese character. */
const named: Readonly<Record<string, string>> = {
  黑体: "SimHei, 黑体, 'Heiti SC', STHeiti, sans-serif",
  仿宋: 'FangSong, 仿宋, FangSong_GB2312, STFangsong, serif',
  宋体: "SimSun, 宋体, 'Songti SC', STSong, serif",
  楷体: "KaiTi, 楷体, KaiTi_GB2312, 'Kaiti SC', STKaiti, serif",
};
const halfWidth =
  /^(?:黑体|仿宋|宋体|楷体|SimHei|FangSong|SimSun|NSimSun|KaiTi|FangSong_GB2312|KaiTi_GB2312|仿宋_GB2312|楷体_GB2312)$/i;

/** The list of families for a font that was asked for, and how it is measured. */
export function fontOf(font: string | undefined): { readonly families: string; readonly metrics: Metrics } {
  if (font === undefined) return { families: sans, metrics: 'proportional' };
  const known = Object.hasOwn(named, font) ? named[font] : undefined;
  const families = known ?? `'${font.replace(/['"\\\n\r\f;{}]/g, '')}', ${sans}`;
  return { families, metrics: halfWidth.test(font) ? 'half-width' : 'proportional' };
}
