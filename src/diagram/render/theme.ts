import type { Fill, Mark } from '../../model/sets/fills.js';
import { mix } from './colour.js';

/** The colours of one branch. */
export interface BranchColours {
  /** The filled head, and the type on it. */
  readonly head: string;
  readonly headInk: string;
  readonly outline: string;
  readonly panel: string;
  readonly group: string;
  readonly groupLine: string;
  readonly leafLine: string;
  /** A box of the tiers that has levels below it. */
  readonly tier: string;
  readonly code: string;
}

/** Everything that the renderer has to know about how a picture looks. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly frame: string;
  readonly title: string;
  readonly titleInk: string;
  readonly leaf: string;
  readonly line: string;
  readonly hatch: string;
  /** Widths of outlines: panel, group, leaf. */
  readonly weights: readonly [panel: number, group: number, leaf: number];
  readonly branch: (place: number, general: boolean) => BranchColours;
  readonly fills: Readonly<Record<Fill, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
}

/** Hues of the branches, alike in weight and far enough apart from their neighbours; with white type on them. */
const hues = [
  '#1b5e7d',
  '#37704a',
  '#7a5a17',
  '#58508d',
  '#8a4632',
  '#21696a',
  '#79406b',
  '#55662a',
  '#3c5690',
  '#8b4560',
] as const;
const generalHue = '#44505e';

const hueOf = (place: number, general: boolean): string =>
  general || place < 0 ? generalHue : (hues[place % hues.length] ?? generalHue);

const light: Theme = {
  paper: '#ffffff',
  ink: '#1c2530',
  quiet: '#5a6674',
  frame: '#8794a3',
  title: '#1f3348',
  titleInk: '#ffffff',
  leaf: '#ffffff',
  line: '#6b7886',
  hatch: '#d9e0e7',
  weights: [0.9, 0.7, 0.6],
  branch: (place, general) => {
    const hue = hueOf(place, general);
    return {
      head: hue,
      headInk: '#ffffff',
      outline: hue,
      panel: mix(hue, '#ffffff', 0.93),
      group: mix(hue, '#ffffff', 0.84),
      groupLine: mix(hue, '#ffffff', 0.45),
      leafLine: mix(hue, '#ffffff', 0.4),
      tier: mix(hue, '#ffffff', 0.88),
      code: hue,
    };
  },
  fills: {
    'step-0': '#fdeecb',
    'step-1': '#dcecc4',
    'step-2': '#abd9c8',
    'step-3': '#7cc1d4',
    'step-4': '#62a6da',
    neutral: '#ffffff',
    excluded: '#e9ecf0',
  },
  marks: { added: '#0b5cad', removed: '#a83a1a', changed: '#6d3f9c', gap: '#b23a12', accepted: '#4a6572' },
};

const night = '#12181f';
const dark: Theme = {
  paper: night,
  ink: '#e6ebf0',
  quiet: '#a3afbb',
  frame: '#5b6977',
  title: '#2d4964',
  titleInk: '#ffffff',
  leaf: '#1b232c',
  line: '#8593a1',
  hatch: '#2f3a45',
  weights: [0.9, 0.7, 0.6],
  branch: (place, general) => {
    const hue = hueOf(place, general);
    return {
      head: hue,
      headInk: '#ffffff',
      outline: mix(hue, '#ffffff', 0.2),
      panel: mix(hue, night, 0.84),
      group: mix(hue, night, 0.58),
      groupLine: mix(hue, '#ffffff', 0.15),
      leafLine: mix(hue, '#ffffff', 0.15),
      tier: mix(hue, night, 0.5),
      code: mix(hue, '#ffffff', 0.62),
    };
  },
  fills: {
    'step-0': '#54451f',
    'step-1': '#41532c',
    'step-2': '#265a4f',
    'step-3': '#1f5e75',
    'step-4': '#24609c',
    neutral: '#1b232c',
    excluded: '#2a323b',
  },
  marks: { added: '#7db8ff', removed: '#ff9d7d', changed: '#cfa8ff', gap: '#ffa27a', accepted: '#a9c0cc' },
};

/** Black on white: rank shows by weight and grey, never by hue. */
const print: Theme = {
  paper: '#ffffff',
  ink: '#000000',
  quiet: '#333333',
  frame: '#000000',
  title: '#000000',
  titleInk: '#ffffff',
  leaf: '#ffffff',
  line: '#000000',
  hatch: '#c6c6c6',
  weights: [1.3, 0.8, 0.5],
  branch: () => ({
    head: '#dedede',
    headInk: '#000000',
    outline: '#000000',
    panel: '#ffffff',
    group: '#f1f1f1',
    groupLine: '#000000',
    leafLine: '#000000',
    tier: '#ececec',
    code: '#000000',
  }),
  fills: {
    'step-0': '#ffffff',
    'step-1': '#f0f0f0',
    'step-2': '#dfdfdf',
    'step-3': '#cdcdcd',
    'step-4': '#bababa',
    neutral: '#ffffff',
    excluded: '#ffffff',
  },
  marks: { added: '#000000', removed: '#000000', changed: '#000000', gap: '#000000', accepted: '#000000' },
};

/** The themes by name. */
export const themes: Readonly<Record<'light' | 'dark' | 'print', Theme>> = { light, dark, print };
