import * as z from 'zod';
import { lazy } from '../base/lazy.js';
import { FlatNode, type SystemNode } from './node.js';
import { Standard } from './standard.js';
import { SystemFrame, type StandardSystem } from './system.js';

/** A schema as generated code where the host allows that, else as it is; either gives the same answers. */
const compiled = <Schema extends z.ZodType>(schema: Schema): (() => Schema) =>
  lazy(() => (z.config().jitless === true ? schema : z.compile(schema)));

const frameSchema = compiled(SystemFrame);
const nodeSchema = compiled(FlatNode);
const standardSchema = compiled(Standard);

/**
 * Checks the shape of a system in flat passes: its frame, then node by node, then standard by standard. It gives what
 * `StandardSystem` gives, in a third of the time; null where anything is wrong, and `StandardSystem` then says what.
 */
export function shapeSystem(value: unknown): StandardSystem | null {
  const frame = frameSchema().safeParse(value);
  if (!frame.success) return null;
  const children = shapeList(frame.data.children, shapeNode);
  const schema = standardSchema();
  const standards = shapeList(frame.data.standards, (item) => {
    const shaped = schema.safeParse(item);
    return shaped.success ? shaped.data : null;
  });
  if (children === null || standards === null) return null;
  return Object.freeze({ ...frame.data, children, standards });
}

/** Recursion is safe here: a document of too many levels has been refused before. */
function shapeNode(value: unknown): SystemNode | null {
  const node = nodeSchema().safeParse(value);
  if (!node.success) return null;
  const { children } = node.data;
  if (children === undefined) return node.data as SystemNode;
  const shaped = shapeList(children, shapeNode);
  return shaped === null ? null : Object.freeze({ ...node.data, children: shaped });
}

function shapeList<Item>(list: readonly unknown[], shape: (item: unknown) => Item | null): readonly Item[] | null {
  const shaped = new Array<Item>(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = shape(list[i]);
    if (item === null) return null;
    shaped[i] = item;
  }
  return Object.freeze(shaped);
}
