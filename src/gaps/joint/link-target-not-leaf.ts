import type { LinkEnd } from '../../model/link.js';
import { endKey } from '../../workspace/links/ends.js';
import { findNode } from '../../system/find.js';
import { linkEvidence, placeOfEnd, type JointRule } from '../joint.js';
import { titleOf } from '../rule.js';
import { endsOf } from './link-ends.js';

/** A link to a node that is divided further; that nothing corresponds may be said of a whole branch. */
export const linkTargetNotLeaf: JointRule = {
  id: 'link-target-not-leaf',
  severity: 'info',
  needs: 'links',
  *look(context) {
    const branches = new Map<
      string,
      { end: LinkEnd; title: ReturnType<typeof titleOf>; children: number; links: number[] }
    >();
    for (const { end, link, position } of endsOf(context)) {
      if (link.relation === 'none' || !('node' in end)) continue;
      const system = context.contextOf(end.system)?.system;
      const node = system === undefined ? undefined : findNode(system, end.node);
      const children = node?.children?.length ?? 0;
      if (node === undefined || children === 0) continue;
      const known = branches.get(endKey(end));
      if (known === undefined) branches.set(endKey(end), { end, title: titleOf(node), children, links: [position] });
      else known.links.push(position);
    }
    for (const { end, title, children, links } of branches.values()) {
      yield {
        ...placeOfEnd(end),
        args: { title, children, links: links.length },
        evidence: links.map(linkEvidence),
      };
    }
  },
};
