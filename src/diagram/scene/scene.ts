import { TixiError } from '../../base/error.js';
import type { NodeDecoration } from '../../model/decorations.js';
import type { SystemNode } from '../../model/node.js';
import type { StandardSystem } from '../../model/system.js';
import type { Title } from '../../model/title.js';
import type { DiagramOptions, RelatedSystem } from '../options.js';
import type { Box, Scene } from './box.js';
import { letterCode } from './codes.js';

/** As deep as a document may be; a deeper value was not read by `parseSystem`. */
const depthLimit = 256;

/** Turns a system and what is asked for into the boxes that are drawn. */
export function buildScene(system: StandardSystem, options: DiagramOptions): Scene {
  const decorations = new Map(options.decorations?.nodes.map((one) => [one.node, one]));
  const related = groupRelated(options.related ?? []);
  const limit = options.depth ?? Infinity;
  let key = 0;
  let deepest = 0;
  let coded = false;

  const relatedBox = (one: RelatedSystem, depth: number, branch: number): Box => {
    coded ||= one.code !== undefined;
    if (branch >= 0) deepest = Math.max(deepest, depth);
    return {
      ...plain(titlesOf(one.title, options.lang)),
      key: key++,
      node: null,
      kind: 'related',
      code: one.code ?? null,
      depth,
      branch,
    };
  };

  const nodeBox = (node: SystemNode, depth: number, branch: number, above: string, place: number): Box => {
    if (depth > depthLimit)
      throw new TixiError(
        'too-deep',
        `The system has more than ${depthLimit} levels. Draw it with a smaller \`depth\`.`,
      );
    deepest = Math.max(deepest, depth);
    const letters = options.codes === 'letters' ? letterCode(above, place) : '';
    const own = key++;
    const code = options.codes === 'letters' ? letters : options.codes === 'none' ? null : (node.code ?? null);
    coded ||= code !== null;
    const children = depth < limit ? (node.children ?? []) : [];
    return {
      ...plain(titlesOf(node.title, options.lang)),
      ...decorated(decorations.get(node.id), options.counts?.get(node.id)),
      key: own,
      node: node.id,
      kind: 'node',
      code,
      depth,
      part: node.part ?? null,
      sequence: node.structure === 'sequence',
      branch,
      children: [
        ...children.map((child, i) => nodeBox(child, depth + 1, branch, letters, i)),
        ...(related.get(node.id) ?? []).map((one) => relatedBox(one, depth + 1, branch)),
      ],
    };
  };

  const root: Box = {
    ...plain(titlesOf(system.title, options.lang)),
    key: key++,
    node: null,
    kind: 'root',
    code: null,
    depth: 0,
    branch: -1,
    children: limit > 0 ? system.children.map((node, i) => nodeBox(node, 1, i, '', i)) : [],
  };
  const outside = (related.get(null) ?? []).map((one) => relatedBox(one, 1, -1));
  return { root, related: outside, depth: deepest, coded };
}

type Unplaced = Omit<Box, 'key' | 'node' | 'kind' | 'code' | 'depth' | 'branch'>;

/** A box without anything special about it. */
function plain(titles: Pick<Box, 'title' | 'second'>): Unplaced {
  return {
    ...titles,
    part: null,
    sequence: false,
    badges: [],
    fill: null,
    hatched: false,
    mark: null,
    note: null,
    children: [],
  };
}

function decorated(
  decoration: NodeDecoration | undefined,
  count: number | string | undefined,
): Pick<Box, 'badges' | 'fill' | 'hatched' | 'mark' | 'note'> {
  return {
    badges: [...(count === undefined ? [] : [String(count)]), ...(decoration?.badges ?? [])],
    fill: decoration?.fill ?? null,
    hatched: decoration?.hatched ?? false,
    mark: decoration?.mark ?? null,
    note: decoration?.note ?? null,
  };
}

/** The title in the language asked for, or in the other where it has none. */
export function titlesOf(title: Title, lang: DiagramOptions['lang'] = 'zh'): Pick<Box, 'title' | 'second'> {
  const zh = title.zh ?? title.en ?? '';
  const en = title.en ?? title.zh ?? '';
  if (lang === 'both') return { title: zh, second: title.zh !== undefined && en !== zh ? en : null };
  return { title: lang === 'en' ? en : zh, second: null };
}

function groupRelated(list: readonly RelatedSystem[]): ReadonlyMap<string | null, readonly RelatedSystem[]> {
  const groups = new Map<string | null, RelatedSystem[]>();
  for (const one of list) {
    const group = groups.get(one.node ?? null);
    if (group) group.push(one);
    else groups.set(one.node ?? null, [one]);
  }
  return groups;
}
