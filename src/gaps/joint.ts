import { isTixiError } from '../base/error.js';
import { lazy } from '../base/lazy.js';
import type { DerivedLink } from '../model/derived-link.js';
import type { Severity } from '../model/finding.js';
import type { Link, LinkEnd } from '../model/link.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import { joinSystems, type Identity } from '../workspace/identity/identity.js';
import { deriveLinks } from '../workspace/links/derive.js';
import type { AuditContext } from './context.js';
import type { RuleHit } from './rule.js';

/** What a rule over several systems looks at. */
export interface JointContext {
  readonly systems: readonly StandardSystem[];
  readonly contextOf: (system: string) => AuditContext | undefined;
  readonly links: readonly Link[];
  /** Whether the systems are all that a link may name, as in a workspace. */
  readonly closed: boolean;
  /** What follows from the links, also between two ends of one system; null where that is more than can be held. */
  readonly derived: () => readonly DerivedLink[] | null;
  /** The documents of the systems that are the same by their keys or by `sameAs`, also through the register. */
  readonly identity: () => Identity;
}

/** What a rule over several systems reports: also in which of them. */
export interface JointHit extends RuleHit {
  readonly system: string;
}

/** A rule that looks at several systems at once. */
export interface JointRule {
  readonly id: string;
  readonly severity: Severity;
  /** A rule that needs links, or what follows from them, does not run without, and is listed under `skipped`. */
  readonly needs?: 'links' | 'derived-links';
  readonly look: (context: JointContext) => Iterable<JointHit>;
}

/** Makes the context that all rules over several systems share. */
export function jointContext(
  contexts: readonly AuditContext[],
  { links, register, closed }: Pick<JointContext, 'links' | 'closed'> & { readonly register: readonly Standard[] },
): JointContext {
  const systems = contexts.map(({ system }) => system);
  const byId = new Map(contexts.map((context) => [context.system.id, context]));
  return {
    systems,
    contextOf: (id) => byId.get(id),
    links,
    closed,
    derived: lazy(() => deriveAll({ systems, links })),
    identity: lazy(() => joinSystems({ systems, register })),
  };
}

/** How many links may follow from those given; more would be beyond reading. */
const maxDerived = 100_000;

function deriveAll(workspace: Parameters<typeof deriveLinks>[0]): readonly DerivedLink[] | null {
  try {
    return deriveLinks(workspace, { within: true, limit: maxDerived });
  } catch (error) {
    if (isTixiError(error) && error.code === 'too-many-links') return null;
    throw error;
  }
}

/** A link with its place in the list. */
export interface NumberedLink {
  readonly link: Link;
  readonly position: number;
}

/** The links with their places in the list. */
export function* numbered({ links }: JointContext): Generator<NumberedLink> {
  for (const [position, link] of links.entries()) yield { link, position };
}

/** Where a link stands in the list, as evidence. */
export function linkEvidence(position: number): string {
  return `links[${position}]`;
}

/** The place of an end: its system, and the node or standard that it names. */
export function placeOfEnd(end: LinkEnd): { system: string; node: string | null; standard: string | null } {
  return {
    system: end.system,
    node: 'node' in end ? end.node : null,
    standard: 'standard' in end ? end.standard : null,
  };
}
