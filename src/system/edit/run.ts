import { nearest } from '../../base/nearest.js';
import { isOurs } from '../../base/ours.js';
import {
  operationSchemas,
  type Operation,
  type OperationArguments,
  type OperationName,
} from '../../model/operation.js';
import type { AnySchema } from '../../model/schema-issue.js';
import type { StandardSystem } from '../../model/system.js';
import type { IndexChange } from '../../preorder/carry-index.js';
import { checkDepth } from '../check-depth.js';
import { parseSystem } from '../parse.js';
import { shapeIssues } from '../shape-issues.js';
import { editDocument, type Draft, type Edited } from './draft.js';
import { refusal, refusalOf } from './refusal.js';

/** How many issues an error lists; all are counted. */
const listedIssues = 100;

/** How one operation is carried out; it returns what changed for counting. */
export type Edit<Name extends OperationName> = (draft: Draft, args: OperationArguments[Name]) => IndexChange;

/**
 * Reads an operation and carries it out. A document that tixi did not make is parsed first, because only what cannot
 * change may share its parts.
 */
export function runEdit<Name extends OperationName>(
  system: StandardSystem,
  name: Name,
  args: OperationArguments[Name],
  edit: Edit<Name>,
): Edited {
  const origin = isOurs(system) ? system : parseSystem(system);
  const read = readOperation({ ...args, op: name });
  return editDocument(origin, (draft) => edit(draft, read as unknown as OperationArguments[Name]));
}

/** Reads one operation: a frozen copy of a value that is one, else an error that says what is wrong with it. */
export function readOperation(value: unknown): Operation {
  const name = nameOf(value);
  const tooDeep = checkDepth({ children: [(value as { readonly node?: unknown }).node] });
  if (tooDeep !== null) throw refusalOf('invalid-operation', [{ ...tooDeep, path: ['node'] }], 1);
  return readShape(operationSchemas[name], withoutUndefined(value as object)) as Operation;
}

/** A key that is given as undefined is not given: callers pass on what they may not have. */
function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined));
}

/** Reads what is given beside a document: a frozen copy, or an error that says what is wrong with it. */
export function readShape(schema: AnySchema, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues, total } = shapeIssues(schema, value, result.error.issues, listedIssues);
  throw refusalOf('invalid-operation', issues, total);
}

const names = Object.keys(operationSchemas) as OperationName[];

function nameOf(value: unknown): OperationName {
  const op = typeof value === 'object' && value !== null ? (value as { readonly op?: unknown }).op : undefined;
  const name = names.find((known) => known === op);
  if (name !== undefined) return name;
  const text = typeof op === 'string' ? op : '';
  throw refusal('unknown-operation', { name: text, nearest: nearest(text, names), allowed: names });
}
