/**
 * Advance widths of the printable ASCII characters in thousandths of the size, as in Source Han Sans and Noto Sans SC,
 * which are close to those of the other sans families that the default stack names.
 */
const regular = [
  224, 323, 475, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 607, 657, 638, 687, 588, 552, 689, 728, 293, 536, 646, 542, 812,
  722, 742, 632, 742, 635, 597, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 564, 618, 509, 620,
  554, 325, 563, 607, 275, 275, 552, 285, 926, 611, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 474, 338,
  269, 338, 555,
];
const bold = [
  227, 370, 575, 589, 589, 962, 739, 325, 378, 378, 506, 589, 325, 370, 325, 388, 589, 589, 589, 589, 589, 589, 589,
  589, 589, 589, 325, 325, 589, 589, 589, 514, 1007, 641, 681, 657, 714, 615, 585, 717, 757, 330, 568, 686, 577, 854,
  749, 770, 667, 770, 682, 624, 625, 748, 618, 915, 627, 581, 613, 378, 388, 378, 589, 567, 626, 591, 644, 527, 644,
  581, 372, 597, 640, 304, 305, 605, 315, 964, 641, 626, 644, 644, 436, 495, 420, 637, 576, 863, 562, 574, 511, 378,
  296, 378, 589,
];

/** Characters beyond ASCII that are neither full width nor of the usual width of a letter. */
const special: Readonly<Record<string, number>> = { '·': 570, '—': 900, '–': 540, '°': 385, '\u00a0': 224 };

/** How a family is measured: with the widths of its letters, or with every letter half as wide as a Chinese character. */
export type Metrics = 'proportional' | 'half-width';

/** The advance width of a character, in sizes. */
export function characterWidth(character: string, isBold: boolean, metrics: Metrics): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  const letter = code < 0x2e80;
  if (letter && isMark(code)) return 0;
  if (metrics === 'half-width' && code < 0x250) return 0.5;
  if (code < 0x7f) return ((isBold ? bold : regular)[code - 0x20] ?? 560) / 1000;
  const known = special[character];
  if (known !== undefined) return known / 1000;
  if (code < 0x250 && code !== 0xd7 && code !== 0xb1 && code !== 0xf7) return isBold ? 0.62 : 0.58;
  if (code >= 0x370 && code < 0x530) return isBold ? 0.7 : 0.66;
  return 1;
}

/** Combining marks and joiners take no room. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e);
}
