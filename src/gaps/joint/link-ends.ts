import type { Link, LinkEnd } from '../../model/link.js';
import { endKey } from '../../workspace/links/ends.js';
import { numbered, type JointContext } from '../joint.js';

/** An end of a link, with the other end and the place of the link in the list. */
export interface OneEnd {
  readonly end: LinkEnd;
  readonly other: LinkEnd;
  readonly link: Link;
  readonly position: number;
}

/** Both ends of every link. */
export function* endsOf(context: JointContext): Generator<OneEnd> {
  for (const { link, position } of numbered(context)) {
    yield { end: link.from, other: link.to, link, position };
    yield { end: link.to, other: link.from, link, position };
  }
}

/** What tells the links at one place apart: their other end and what they say. */
export function keyOf({ from, to, relation }: Link, end: LinkEnd): string {
  return JSON.stringify([endKey(from), endKey(to), relation, end === from]);
}
