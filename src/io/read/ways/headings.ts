import { cellText } from '../../grid.js';
import { codeTreeOf, upperCode } from '../code-tree.js';
import { createSteps, headingStyle, indentOfText } from '../headings.js';
import { type Row, textOf } from '../row.js';
import type { DraftNode } from '../tree.js';
import { bodyRows, headingText, isNodeRow, type RowPlace, type Way, type WayInput } from '../way.js';

/**
 * Headings between the standards. Their depth comes from their codes where they have any, else from how far they are
 * indented, by spaces or by style, else from how they are numbered. Standards with codes stand where their code says.
 */
export function headingsWay(input: WayInput): Way {
  const { table, tree, top } = input;
  const codeColumn =
    table.kind === 'structure' || table.position('nodeCode') !== undefined ? 'nodeCode' : ('code' as const);
  const rows = [...bodyRows(input)];
  const headings = rows.filter(isNodeRow).map((row) => headingOf(row, codeColumn, table.grid.indents));
  const byRow = new Map(headings.map((heading) => [heading.row.index, heading]));
  const names = new Map(headings.map(({ code, name }) => [code ?? '', name]));
  const codes = new Set<string>(tree.byCode.keys());
  for (const { code } of headings) if (code !== null) codes.add(code);
  const indented = new Set(headings.map(({ indent }) => indent)).size > 1;
  // A column of codes says more than how a heading is set; a number within the heading says less.
  const allCoded =
    headings.length > 0 &&
    headings.every(({ code, row }) => code !== null && (!indented || textOf(row, codeColumn) !== ''));
  if (codes.size === 0) addCodesOfRows(rows, codes);
  else addUncovered(rows, codeColumn, codes);
  const nodes = codeTreeOf(codes);
  const steps = createSteps();
  const path: DraftNode[] = [];

  const nodeOfCode = (code: string): DraftNode => {
    const chain: string[] = [];
    for (let at: string | null = code; at !== null; at = tree.byCode.has(at) ? null : nodes.above(at)) chain.push(at);
    let node = top;
    for (const each of chain.reverse()) {
      node = tree.byCode.get(each) ?? tree.child(node, { name: names.get(each) ?? each, code: each });
    }
    return node;
  };
  const ofHeading = (heading: Heading): DraftNode => {
    if (allCoded && heading.code !== null) return nodeOfCode(heading.code);
    const depth = steps(indented ? heading.indent : heading.style);
    path.length = Math.min(path.length, depth - 1);
    return tree.child(path.at(-1) ?? top, { name: heading.name, code: heading.code });
  };

  return {
    name: codes.size > 0 && (allCoded || headings.length === 0) ? 'codes' : indented ? 'indents' : 'headings',
    place(row): RowPlace {
      const heading = byRow.get(row.index);
      if (heading !== undefined) {
        const node = ofHeading(heading);
        if (allCoded) path.length = 0;
        path.push(node);
        return { kind: 'node', node };
      }
      const code = textOf(row, codeColumn);
      const own = code === '' ? null : codes.has(code) ? code : nodes.above(code);
      if (own !== null) return { kind: 'standard', node: nodeOfCode(own), ...(own === code ? {} : { code }) };
      const node = path.at(-1) ?? (top.parent === null ? null : top);
      return { kind: 'standard', node, ...(code === '' ? {} : { code }) };
    },
  };
}

interface Heading {
  readonly row: Row;
  readonly name: string;
  readonly code: string | null;
  readonly indent: number;
  readonly style: string;
}

function headingOf(
  row: Row,
  codeColumn: 'code' | 'nodeCode',
  indents: ReadonlyMap<number, number> | undefined,
): Heading {
  const { raw, column } = headingText(row);
  const text = cellText(raw);
  const code = textOf(row, codeColumn);
  const indent = indentOfText(raw) + (indents?.get(row.index * 16_384 + column) ?? 0) * 2;
  const style = `code ${String(code.split(/[.\-]/).length)}`;
  if (code !== '') return { row, name: text, code, indent, style };
  const numbered = headingStyle(text);
  return { row, name: numbered.name, code: numbered.code, indent, style: numbered.key };
}

/** Without any heading the codes of the standards tell the nodes: their own where rows share one, else those above. */
function addCodesOfRows(rows: readonly Row[], codes: Set<string>): void {
  const found = rows.map((row) => textOf(row, 'code')).filter((code) => code !== '');
  const distinct = new Set(found);
  const shared = distinct.size < found.length;
  for (const code of distinct) codes.add(shared ? code : (upperCode(code) ?? code));
  // The levels above are nodes too.
  for (const code of [...codes]) for (let up = upperCode(code); up !== null; up = upperCode(up)) codes.add(up);
}

/** Codes that stand below none of the headings still say where they belong: the code above them is a node. */
function addUncovered(rows: readonly Row[], codeColumn: 'code' | 'nodeCode', codes: Set<string>): void {
  const { above } = codeTreeOf(codes);
  const uncovered = rows
    .map((row) => textOf(row, codeColumn))
    .filter((code) => code !== '' && !codes.has(code) && above(code) === null);
  for (const code of uncovered) for (let up = upperCode(code); up !== null; up = upperCode(up)) codes.add(up);
}
