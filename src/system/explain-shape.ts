import type { JsonPath } from '../base/json.js';
import { FlatNode } from '../model/node.js';
import type { ParseIssue } from '../model/parse-issue.js';
import type { AnySchema } from '../model/schema-issue.js';
import { Standard } from '../model/standard.js';
import { StandardSystem, SystemFrame } from '../model/system.js';
import { shapeIssues } from './shape-issues.js';

/** A part of a document that is checked by itself. */
interface Piece {
  readonly schema: AnySchema;
  readonly value: unknown;
  readonly path: JsonPath;
}

/**
 * What is wrong with the shape of a value; asked only when something is. It goes piece by piece, so that a million
 * mistakes are counted without being held.
 */
export function explainShape(
  value: unknown,
  limit: number,
): { readonly issues: readonly ParseIssue[]; readonly total: number } {
  const issues: ParseIssue[] = [];
  let total = 0;
  for (const piece of piecesOf(value)) {
    const { error } = piece.schema.safeParse(piece.value);
    if (error === undefined) continue;
    const found = shapeIssues(StandardSystem, value, error.issues, limit - issues.length, piece.path);
    issues.push(...found.issues);
    total += found.total;
  }
  return { issues, total };
}

/** The frame of a system, then its nodes in document order, then its standards. */
function* piecesOf(value: unknown): Generator<Piece, void, undefined> {
  yield { schema: SystemFrame, value, path: [] };
  yield* nodesOf(value, []);
  for (const [i, standard] of listAt(value, 'standards').entries()) {
    yield { schema: Standard, value: standard, path: ['standards', i] };
  }
}

/** Recursion is safe here: a document of too many levels has been refused before. */
function* nodesOf(above: unknown, path: JsonPath): Generator<Piece, void, undefined> {
  for (const [i, value] of listAt(above, 'children').entries()) {
    const here = [...path, 'children', i];
    yield { schema: FlatNode, value, path: here };
    yield* nodesOf(value, here);
  }
}

function listAt(value: unknown, key: 'children' | 'standards'): readonly unknown[] {
  const list = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return Array.isArray(list) ? list : [];
}
