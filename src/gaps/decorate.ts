import { TixiError } from '../base/error.js';
import { deepFreeze } from '../base/freeze.js';
import { addToGroup } from '../base/groups.js';
import { fillSentence, type Language } from '../base/sentence.js';
import { legendOf } from '../coverage/legend.js';
import type { AuditReport } from '../model/audit-report.js';
import type { Decorations, LegendItem, NodeDecoration } from '../model/decorations.js';
import type { DescribedFinding, Severity } from '../model/finding.js';
import type { Fill } from '../model/sets/fills.js';
import { severities } from '../model/sets/severities.js';
import { gapBadges, gapLegend } from './decorate-words.js';

/** How findings are shown in a diagram. */
export interface DecorateGapsOptions {
  /** The id of the system that is drawn; needed where the report is about several. */
  readonly system?: string;
  /** The language of badges and notes; the legend has both. Default `zh`. */
  readonly lang?: Language;
}

/**
 * Turns a report of `findGaps` or `audit` into what a diagram draws over its boxes: a fill by the heaviest finding of a
 * node, a mark and the number missing where there is a gap, and how many other findings there are. Nodes of which all
 * findings are accepted are marked so; findings about the whole system stand at no box.
 *
 * @throws `TixiError` `unknown-system` where the report is about several systems, or not about the one named.
 *
 * @example
 * const { nodes } = decorateGaps(findGaps(system));
 * nodes.map(({ node, fill, badges }) => [node, fill, badges]); // => [['a1', 'step-4', ['缺 1']], ['b', 'step-1', ['问题 1']]]
 */
export function decorateGaps(report: AuditReport, options: DecorateGapsOptions = {}): Decorations {
  const { lang = 'zh' } = options;
  const system = systemOf(report, options.system);
  const open = byNode(report.findings, system);
  const accepted = byNode(report.baseline?.accepted.map(({ finding }) => finding) ?? [], system);
  const nodes: NodeDecoration[] = [
    ...Array.from(open, ([node, findings]) => decorate(node, findings, lang)),
    ...Array.from(accepted.keys())
      .filter((node) => !open.has(node))
      .map((node): NodeDecoration => ({ node, mark: 'accepted', note: noteOf(accepted.get(node) ?? [], lang) })),
  ];
  return deepFreeze<Decorations>({ format: 'tixi/decorations/1', nodes, legend: legendOf(nodes, legend) });
}

function systemOf({ systems }: AuditReport, asked: string | undefined): string {
  const [only] = systems;
  if (asked === undefined && only !== undefined && systems.length === 1) return only;
  if (asked !== undefined && systems.includes(asked)) return asked;
  const known = systems.map((id) => JSON.stringify(id)).join(', ');
  throw new TixiError(
    'unknown-system',
    `Say with the option system which one is drawn${asked === undefined ? '' : `, not ${JSON.stringify(asked)}`}: the report is about ${known}.`,
    { id: asked ?? null, known: systems },
  );
}

/** Findings of each node, nodes in the order in which the report first names them. */
function byNode(findings: readonly DescribedFinding[], system: string): ReadonlyMap<string, DescribedFinding[]> {
  const nodes = new Map<string, DescribedFinding[]>();
  for (const finding of findings) {
    const { node } = finding.at;
    if (node === null || finding.at.system !== system) continue;
    addToGroup(nodes, node, finding);
  }
  return nodes;
}

/** The heavier the finding, the fuller the sign. */
const fillOf: Readonly<Record<Severity, Fill>> = { error: 'step-4', warning: 'step-2', info: 'step-1' };

function decorate(node: string, findings: readonly DescribedFinding[], lang: Language): NodeDecoration {
  const gap = findings.find(({ code }) => code === 'node-gap');
  const others = gap === undefined ? findings.length : findings.length - 1;
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
  const { zh, en, one } = gapBadges.findings;
  const badges = [
    ...(gap === undefined ? [] : [fillSentence(gapBadges.missing[lang], gap.args)]),
    ...(others === 0 ? [] : [fillSentence(lang === 'zh' ? zh : others === 1 ? one : en, { count: others })]),
  ];
  return {
    node,
    fill: fillOf[worst],
    ...(gap === undefined ? {} : { mark: 'gap' }),
    badges,
    note: noteOf(findings, lang),
  };
}

const maxSentences = 10;

/** What is said of the node, a line a finding. */
function noteOf(findings: readonly DescribedFinding[], lang: Language): string {
  const lines = findings.slice(0, maxSentences).map(({ message }) => message[lang]);
  return [...lines, ...(findings.length > maxSentences ? ['…'] : [])].join('\n');
}

const legend: readonly LegendItem[] = [
  { fill: 'step-4', title: gapLegend.error },
  { fill: 'step-2', title: gapLegend.warning },
  { fill: 'step-1', title: gapLegend.info },
  { mark: 'gap', title: gapLegend.gap },
  { mark: 'accepted', title: gapLegend.accepted },
];
