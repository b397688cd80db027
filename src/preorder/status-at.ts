import { hasCome } from '../base/dates.js';
import { statusFacts, statuses, type StatusName } from '../model/sets/statuses.js';
import type { Standard } from '../model/standard.js';

/** A dated step in the life of a standard. */
interface Step {
  readonly stage: StatusName;
  readonly date: string;
}

/**
 * The status of a standard on a day, from all dates it records; without a day, or without dates, as it is recorded.
 *
 * Events, publication, effect and retirement make one line of steps. The last step that has come decides, as long as a
 * later one is known; where none is, the recorded status has come too, and whichever is further along stands.
 */
export function statusAt(standard: Standard, asOf: string | null): StatusName {
  if (asOf === null) return standard.status;
  const steps = stepsOf(standard);
  if (steps.length === 0) return standard.status;
  const come = steps.filter(({ date }) => hasCome(date, asOf));
  const last = come.at(-1);
  if (come.length === steps.length) return furtherAlong(standard.status, last?.stage ?? 'unknown');
  if (last !== undefined) return last.stage === 'in-force' ? inForce(standard.status) : last.stage;
  return beforeAllSteps(standard.status, steps[0]?.stage ?? 'unknown');
}

/** All dated steps, the earliest first; of one day, the one further along last. */
function stepsOf({ status, events, published, effective, retired }: Standard): Step[] {
  const steps: Step[] = [];
  for (const { stage, date } of events ?? []) if (date !== undefined) steps.push({ stage, date });
  if (published !== undefined) steps.push({ stage: 'published', date: published });
  if (effective !== undefined) steps.push({ stage: 'in-force', date: effective });
  if (retired !== undefined) {
    steps.push({ stage: statusFacts[status].class === 'retired' ? status : 'withdrawn', date: retired });
  }
  return steps.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a.stage) - rank(b.stage)));
}

/** How far along in its life a status is; `unknown` is nowhere. */
function rank(status: StatusName): number {
  return status === 'unknown' ? -1 : statuses.indexOf(status);
}

function furtherAlong(recorded: StatusName, dated: StatusName): StatusName {
  return rank(dated) > rank(recorded) ? dated : recorded;
}

/** A standard under revision is in force. */
function inForce(recorded: StatusName): StatusName {
  return recorded === 'under-revision' ? recorded : 'in-force';
}

/**
 * Nothing dated has come yet: a plan stands as recorded. Before its retirement a standard was in force, before its
 * effect it was issued; what it was before its publication nobody recorded.
 */
function beforeAllSteps(recorded: StatusName, next: StatusName): StatusName {
  const recordedClass = statusFacts[recorded].class;
  if (recordedClass === 'planned') return recorded;
  if (statusFacts[next].class === 'retired') return recordedClass === 'existing' ? recorded : 'in-force';
  return next === 'in-force' ? 'published' : 'unknown';
}
