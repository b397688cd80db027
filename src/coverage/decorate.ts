import { deepFreeze } from '../base/freeze.js';
import { percentText } from '../base/percent.js';
import { fillSentence, type Language } from '../base/sentence.js';
import type { CoverageReport, CoverageRow } from '../model/coverage-report.js';
import type { Decorations, LegendItem, NodeDecoration } from '../model/decorations.js';
import type { Fill } from '../model/sets/fills.js';
import { coverageBadges, coverageLegend } from './decorate-words.js';
import { legendOf } from './legend.js';

/** How coverage is shown in a diagram. */
export interface DecorateCoverageOptions {
  /** The language of badges and notes; the legend has both. Default `zh`. */
  readonly lang?: Language;
  /** Whether boxes carry a badge such as `3/5` (现有/应有). Default true. */
  readonly badges?: boolean;
}

/**
 * Turns a coverage report into what a diagram draws over its boxes: a fill by how much of what is required is met, the
 * badge 现有/应有, a mark where something is missing; nodes that nobody assessed are hatched, those that do not apply
 * have the fill of what is left out. The legend names only what occurs.
 *
 * @example
 * const { nodes, legend } = decorateCoverage(coverage(system));
 * nodes.map(({ node, fill, badges, mark }) => [node, fill, badges, mark])[1]; // => ['a1', 'step-2', ['1/2'], 'gap']
 * legend.map(({ title }) => title.en); // => ['all met', '50% met or more', 'not assessed', 'gap']
 */
export function decorateCoverage(report: CoverageReport, options: DecorateCoverageOptions = {}): Decorations {
  const { lang = 'zh', badges = true } = options;
  const reasons = new Map(report.excluded.map(({ node, reason }) => [node, reason]));
  const nodes = report.rows.flatMap((row): NodeDecoration[] => {
    if (row.node === null) return [];
    const badge = badges ? badgeOf(row, lang) : null;
    const look = lookOf(row);
    return [
      { node: row.node, ...look, ...(badge === null ? {} : { badges: [badge] }), note: noteOf(row, reasons, lang) },
    ];
  });
  return deepFreeze<Decorations>({ format: 'tixi/decorations/1', nodes, legend: legendOf(nodes, legend) });
}

type Look = Pick<NodeDecoration, 'fill' | 'hatched' | 'mark'>;

function lookOf({ state, metRatio }: CoverageRow): Look {
  if (state === 'not-applicable') return { fill: 'excluded' };
  if (state === 'not-assessed') return { fill: 'neutral', hatched: true };
  if (state === 'covered') return { fill: 'step-4' };
  return { fill: bandOf(metRatio), mark: 'gap' };
}

/** The fill of a gap: a quarter, a half and nothing are the steps; only a node without any gap has the last one. */
function bandOf(metRatio: number | null): Fill {
  if (metRatio === null || metRatio <= 0) return 'step-0';
  if (metRatio < 0.5) return 'step-1';
  return metRatio < 0.75 ? 'step-2' : 'step-3';
}

function badgeOf(row: CoverageRow, lang: Language): string | null {
  if (row.state === 'not-applicable') return coverageBadges.notApplicable[lang];
  if (row.required === null) return row.existing === 0 ? null : fillSentence(coverageBadges.existing[lang], row);
  return fillSentence(coverageBadges.of[lang], row);
}

function noteOf(row: CoverageRow, reasons: ReadonlyMap<string, string>, lang: Language): string {
  const reason = row.node === null ? undefined : reasons.get(row.node);
  if (reason !== undefined) return fillSentence(coverageBadges.reason[lang], { reason });
  if (row.state === 'not-applicable') return coverageBadges.notApplicable[lang];
  const sentence = row.required === null ? coverageBadges.unknown : coverageBadges.note;
  return fillSentence(sentence[lang], { ...row, percent: percentText(row.metRatio) });
}

const legend: readonly LegendItem[] = [
  { fill: 'step-4', title: coverageLegend['step-4'] },
  { fill: 'step-3', title: coverageLegend['step-3'] },
  { fill: 'step-2', title: coverageLegend['step-2'] },
  { fill: 'step-1', title: coverageLegend['step-1'] },
  { fill: 'step-0', title: coverageLegend['step-0'] },
  { fill: 'neutral', hatched: true, title: coverageLegend.unknown },
  { fill: 'excluded', title: coverageLegend.notApplicable },
  { mark: 'gap', title: coverageLegend.gap },
];
