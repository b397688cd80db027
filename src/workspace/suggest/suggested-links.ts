import { deepFreeze } from '../../base/freeze.js';
import type { Link, LinkFile } from '../../model/link.js';
import type { Suggestions } from '../../model/suggestions.js';

/**
 * Suggestions as a file of links to be looked through: each is marked `inferred` and carries its score as `confidence`.
 *
 * @example
 * const there = { ...system, id: 'there' };
 * const workspace = createWorkspace({ id: 'w', title: { zh: '工作区' }, systems: [system, there] });
 * suggestedLinks(suggestLinks(workspace)).links[0].inferred; // => true
 */
export function suggestedLinks({ nodes, standards }: Suggestions): LinkFile {
  const links = [...nodes, ...standards].map(
    ({ from, to, relation, justification, score }): Link => ({
      from,
      to,
      relation,
      justification,
      confidence: score,
      inferred: true,
    }),
  );
  return deepFreeze({ format: 'tixi/links/1', links });
}
