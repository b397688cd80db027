import type { Box } from '../scene/box.js';

/** What a renderer of text is asked for: what `renderSvg` takes, without all that is about looks. */
export interface DiagramTextOptions {
  /** Which way the levels go: `down` by default, or to the `right`. */
  readonly direction?: 'down' | 'right';
}

/** The lines of a box: code and title, the second title, badges. */
export function labelLines({ code, title, second, badges }: Box): readonly string[] {
  return [
    code === null ? title : `${code} ${title}`,
    ...(second === null ? [] : [second]),
    ...(badges.length === 0 ? [] : [badges.join(' · ')]),
  ].map((line) => line.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim());
}

/** A line between two boxes: to a child, or to the next step of a sequence. */
export interface TextEdge {
  readonly from: Box;
  readonly to: Box;
  readonly kind: 'child' | 'next';
}

/** All boxes, each before its children, and the lines between them. */
export function flatten(root: Box): { readonly boxes: readonly Box[]; readonly edges: readonly TextEdge[] } {
  const boxes: Box[] = [];
  const edges: TextEdge[] = [];
  const stack = [root];
  for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
    boxes.push(box);
    for (const [i, child] of box.children.entries()) {
      edges.push({ from: box, to: child, kind: 'child' });
      const next = box.children[i + 1];
      if (box.sequence && next !== undefined) edges.push({ from: child, to: next, kind: 'next' });
    }
    for (let i = box.children.length - 1; i >= 0; i--) {
      const child = box.children[i];
      if (child !== undefined) stack.push(child);
    }
  }
  return { boxes, edges };
}
