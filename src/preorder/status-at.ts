import { hasCome } from '../base/dates.js';
import { statusFacts, type StatusName } from '../model/sets/statuses.js';
import type { Standard } from '../model/standard.js';

/**
 * The status of a standard on a day, from the dates it records; without a day, or without dates, as it is recorded.
 *
 * Retired, effective and published decide in this order; before publication the latest dated event does. A standard
 * recorded as issued of which no such event is known had no known status before its publication.
 */
export function statusAt(standard: Standard, asOf: string | null): StatusName {
  if (asOf === null) return standard.status;
  const { status, retired, effective, published } = standard;
  const recorded = statusFacts[status].class;
  if (retired !== undefined && hasCome(retired, asOf)) return recorded === 'retired' ? status : 'withdrawn';
  if (effective !== undefined && hasCome(effective, asOf))
    return status === 'under-revision' ? status : inForce(standard);
  if (published !== undefined && !hasCome(published, asOf)) return eventAt(standard, asOf) ?? before(status);
  if (effective !== undefined)
    return published === undefined ? (eventAt(standard, asOf) ?? issued(status)) : 'published';
  if (published !== undefined && retired === undefined) return recorded === 'planned' ? 'published' : status;
  if (retired !== undefined) return 'in-force';
  return eventAt(standard, asOf) ?? status;
}

/** A standard past its effective date and not retired by then: in force, unless it is retired on an unknown date. */
function inForce(standard: Standard): StatusName {
  const unknownEnd = statusFacts[standard.status].class === 'retired' && standard.retired === undefined;
  return unknownEnd ? standard.status : 'in-force';
}

/** Known to take effect later, and nothing else: a plan stays one, whatever is issued waits for its day. */
function issued(status: StatusName): StatusName {
  return statusFacts[status].class === 'planned' ? status : 'published';
}

function before(status: StatusName): StatusName {
  return statusFacts[status].class === 'planned' ? status : 'unknown';
}

function eventAt(standard: Standard, asOf: string): StatusName | null {
  let latest: { readonly stage: StatusName; readonly date: string } | null = null;
  for (const { stage, date } of standard.events ?? []) {
    if (date === undefined || !hasCome(date, asOf)) continue;
    if (latest === null || date >= latest.date) latest = { stage, date };
  }
  return latest?.stage ?? null;
}
