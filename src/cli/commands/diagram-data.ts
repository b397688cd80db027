import { decorateDiff } from '../../compare/decorate-diff.js';
import { diffSystems } from '../../compare/diff-systems.js';
import { fillSentence } from '../../base/sentence.js';
import { coverage } from '../../coverage/coverage.js';
import { decorateCoverage } from '../../coverage/decorate.js';
import { coverageBadges } from '../../coverage/decorate-words.js';
import type { DiagramOptions } from '../../diagram/options.js';
import { findGaps } from '../../gaps/audit.js';
import { decorateGaps } from '../../gaps/decorate.js';
import type { Decorations } from '../../model/decorations.js';
import type { StandardSystem } from '../../model/system.js';
import { choice } from '../choices.js';
import type { Call } from '../command.js';
import { failure } from '../failure.js';
import { readSystem } from '../read-system.js';

const sources = ['color', 'before', 'after'] as const;

/** What the boxes of a diagram show: how much they hold, how much is met, what is amiss, or what changed. */
interface Shown {
  readonly by: (typeof sources)[number];
  readonly value: string;
}

/** The one option that says what the boxes show, checked before anything is read; two of them are refused. */
export function shownOf({ options }: Call): Shown | null {
  const [first, second] = sources.flatMap((by) => {
    const value = options[by]?.at(-1);
    return value === undefined ? [] : [{ by, value }];
  });
  if (first === undefined) return null;
  if (second !== undefined) throw failure('not-together', { option: `--${second.by}`, other: `--${first.by}` });
  if (first.by === 'color') choice('--color', first.value, ['coverage', 'gaps'] as const);
  return first;
}

/** Counts and decorations of a system, as the options ask for them. */
export async function diagramData(
  system: StandardSystem,
  shown: Shown | null,
  call: Call,
): Promise<Pick<DiagramOptions, 'counts' | 'decorations'>> {
  const decorations = shown === null ? null : await decorationsOf(system, shown, call);
  return {
    ...(call.options['counts'] === undefined ? {} : { counts: countsOf(system, shown, decorations, call) }),
    ...(decorations === null ? {} : { decorations }),
  };
}

/** How many exist in each box: in words beside other signs, and not beside 2/3 or 1→2, which say it: 2 2/3 misleads. */
function countsOf(
  system: StandardSystem,
  shown: Shown | null,
  decorations: Decorations | null,
  call: Call,
): ReadonlyMap<string, number | string> {
  const { rows } = coverage(system, dayOf(call));
  if (decorations === null) return new Map(rows.map(({ node, existing }) => [node ?? '', existing]));
  const said = shown?.by === 'color' && shown.value === 'gaps' ? [] : decorations.nodes;
  const told = new Set(said.filter(({ badges = [] }) => badges.length > 0).map(({ node }) => node));
  const words = rows.map((row) => [row.node ?? '', fillSentence(coverageBadges.existing[call.lang], row)] as const);
  return new Map(words.filter(([node]) => !told.has(node)));
}

async function decorationsOf(system: StandardSystem, { by, value }: Shown, call: Call): Promise<Decorations> {
  const { host, lang } = call;
  const day = dayOf(call);
  if (by === 'color') {
    return value === 'gaps'
      ? decorateGaps(findGaps(system, day), { lang })
      : decorateCoverage(coverage(system, day), { lang });
  }
  const other = await readSystem(value, host, lang);
  const [before, after] = by === 'before' ? [other, system] : [system, other];
  const on = by === 'before' ? 'after' : 'before';
  return decorateDiff(diffSystems(before, after, day), { on, lang, before, after });
}

function dayOf({ asOf }: Call): { readonly asOf?: string } {
  return asOf === undefined ? {} : { asOf };
}
