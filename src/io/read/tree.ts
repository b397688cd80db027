import type { Title } from '../../model/title.js';
import { isChinese } from '../grid.js';
import type { LevelName } from './table.js';

/** A node while the tables are read. */
export interface DraftNode {
  readonly parent: DraftNode | null;
  readonly depth: number;
  readonly children: DraftNode[];
  readonly placements: DraftPlacement[];
  /** As a table shows it; what the node is found by below its parent. */
  name: string;
  code: string | null;
  id: string | null;
  level: LevelName | null;
  /** What else is known of it, as the document has it. */
  readonly fields: Record<string, unknown>;
}

/** A placement while the tables are read: the standard by its position, and what the row says of it. */
export interface DraftPlacement {
  readonly standard: number;
  readonly fields: Record<string, unknown>;
}

/** What a table says of a node. */
export interface NodeName {
  readonly name: string;
  readonly code?: string | null;
  readonly level?: LevelName | null;
}

/** The tree while it grows. */
export interface Tree {
  readonly root: DraftNode;
  /** The node below another that a table means, made where there is none yet. */
  readonly child: (parent: DraftNode, name: NodeName) => DraftNode;
  readonly add: (parent: DraftNode, name: NodeName) => DraftNode;
  readonly byCode: ReadonlyMap<string, DraftNode>;
  readonly byId: Map<string, DraftNode>;
  readonly setCode: (node: DraftNode, code: string) => void;
}

/** As deep as a document may be. */
export const maxDepth = 256;

export function createTree(): Tree {
  const root = makeNode(null, { name: '' });
  const byCode = new Map<string, DraftNode>();
  const byName = new Map<DraftNode, Map<string, DraftNode>>();
  const setCode = (node: DraftNode, code: string): void => {
    node.code = code;
    if (!byCode.has(code)) byCode.set(code, node);
  };
  const add = (parent: DraftNode, name: NodeName): DraftNode => {
    const above = parent.depth >= maxDepth && parent.parent !== null ? parent.parent : parent;
    const node = makeNode(above, name);
    above.children.push(node);
    const names = byName.get(above) ?? new Map<string, DraftNode>();
    byName.set(above, names);
    if (!names.has(name.name)) names.set(name.name, node);
    if (name.code) setCode(node, name.code);
    return node;
  };
  const child = (parent: DraftNode, name: NodeName): DraftNode => {
    const found = byName.get(parent)?.get(name.name);
    if (found !== undefined && (!name.code || found.code === null || found.code === name.code)) {
      if (name.code && found.code === null) setCode(found, name.code);
      found.level ??= name.level ?? null;
      return found;
    }
    const coded = name.code ? byCode.get(name.code) : undefined;
    if (coded !== undefined && coded.parent === parent && (coded.name === name.name || name.name === name.code))
      return coded;
    return add(parent, name);
  };
  return { root, child, add, byCode, byId: new Map(), setCode };
}

function makeNode(parent: DraftNode | null, { name, code, level }: NodeName): DraftNode {
  return {
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    children: [],
    placements: [],
    name,
    code: code ?? null,
    id: null,
    level: level ?? null,
    fields: {},
  };
}

/** A title in the language that its characters are of. */
export function titleOf(text: string, english?: string): Title {
  if (english === undefined || english === '') return isChinese(text) ? { zh: text } : { en: text };
  return text === english && !isChinese(text) ? { en: english } : { zh: text, en: english };
}

const coded =
  /^((?:[A-Z]{1,4}(?:[-.]?\d+)*|\d+)(?:[.\-．]\d+|[.\-．][A-Z]{1,3}(?=\W))*)(?:[\s\u3000]+|[、：:]\s*|(?=[\u4e00-\u9fff]))(\S.*)$/u;

/** A text such as `101.2 术语` as code and title; null where it begins with no code. */
export function splitCode(text: string): { readonly code: string; readonly name: string } | null {
  const match = coded.exec(text);
  if (match === null) return null;
  return { code: (match[1] ?? '').replace(/．/g, '.'), name: match[2] ?? '' };
}

/** The nodes from the top down to a node. */
export function trailOf(node: DraftNode): readonly DraftNode[] {
  const trail: DraftNode[] = [];
  for (let at = node; at.parent !== null; at = at.parent) trail.push(at);
  return trail.reverse();
}
