import { at } from '../../preorder/node-table.js';
import type { SystemIndex } from '../../preorder/system-index.js';
import { documentsNowhere } from '../documents-nowhere.js';

/** A part of a system: a node with all below it, or with `row` 0 what stands in none of its parts. */
export interface Part {
  readonly system: number;
  readonly row: number;
}

/**
 * In which parts each document counts, over all systems: `only` gives the part of a document, -1 where it counts in
 * none, and -2, -3, … where it stands in several, which `several` lists from its first place on in ascending order.
 */
export interface PartTable {
  readonly parts: readonly Part[];
  readonly only: Int32Array;
  readonly several: readonly (readonly number[])[];
}

/** Where a document stands in no part, before it is known whether it counts at all. */
const nowhere = -1;
/** What `only` is where a document stands in the first list of several parts. */
const firstOfSeveral = -2;

/**
 * Finds the parts of every system, the nodes of a level or, where a system has none of it, its top nodes, and files each
 * document under those in which it counts. What is listed and stands in no node belongs to the system all the same.
 */
export function findParts(indexes: readonly SystemIndex[], start: Int32Array, level: string | undefined): PartTable {
  const parts: Part[] = [];
  const only = new Int32Array(at(start, start.length - 1)).fill(nowhere);
  const several: number[][] = [];
  indexes.forEach((index, system) => {
    const partOfRow = numberParts(index, level, parts.length);
    for (const row of tops(partOfRow, parts.length)) parts.push({ system, row });
    const rest = parts.push({ system, row: 0 }) - 1;
    fileDocuments(index, { only, several, start: at(start, system) }, partOfRow, rest);
  });
  return { parts, only, several };
}

/** The part of each row, -1 where it stands in none. */
function numberParts(index: SystemIndex, level: string | undefined, from: number): Int32Array {
  const { nodes, parent, size } = index.nodes();
  const hasLevel = level !== undefined && nodes.some((node) => node?.level === level);
  const partOfRow = new Int32Array(size).fill(nowhere);
  let next = from;
  for (let row = 1; row < size; row++) {
    const above = at(partOfRow, at(parent, row));
    if (above >= 0) partOfRow[row] = above;
    else if (hasLevel ? nodes[row]?.level === level : at(parent, row) === 0) partOfRow[row] = next++;
  }
  return partOfRow;
}

/** The first row of each part: parts are numbered in the order of their rows. */
function tops(partOfRow: Int32Array, from: number): number[] {
  const rows: number[] = [];
  partOfRow.forEach((part, row) => {
    if (part === from + rows.length) rows.push(row);
  });
  return rows;
}

interface Files {
  readonly only: Int32Array;
  readonly several: number[][];
  readonly start: number;
}

function fileDocuments(index: SystemIndex, files: Files, partOfRow: Int32Array, rest: number): void {
  const { only, start } = files;
  const { documentOf } = index.documents();
  const { zone, size } = index.nodes();
  const { offset, standard } = index.placements().counted;
  for (let row = 0; row < size; row++) {
    if (at(zone, row) !== 0) continue;
    const own = at(partOfRow, row);
    const part = own < 0 ? rest : own;
    const end = offset[row + 1] as number;
    for (let j = offset[row] as number; j < end; j++) {
      const document = start + (documentOf[standard[j] as number] as number);
      const known = only[document] as number;
      if (known === nowhere) only[document] = part;
      else if (known !== part) addPart(files, document, part);
    }
  }
  for (const document of documentsNowhere(index)) only[start + document] = rest;
}

function addPart({ only, several }: Files, document: number, part: number): void {
  const known = only[document] as number;
  if (known >= 0) {
    only[document] = firstOfSeveral - several.length;
    several.push(known < part ? [known, part] : [part, known]);
    return;
  }
  const list = several[firstOfSeveral - known];
  if (list === undefined || list.includes(part)) return;
  list.push(part);
  list.sort((a, b) => a - b);
}

/** Whether a document counts in any part. */
export function isInParts({ only }: PartTable, document: number): boolean {
  return at(only, document) !== nowhere;
}

const none: readonly number[] = [];

/** The parts in which a document counts, in ascending order. */
export function partsOfDocument({ only, several }: PartTable, document: number): readonly number[] {
  const part = at(only, document);
  return part >= 0 ? [part] : (several[firstOfSeveral - part] ?? none);
}
