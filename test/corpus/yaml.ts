/** What the reader makes of a document: scalars are texts, null where nothing or `null` stands. */
export type Yaml = string | null | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Cursor {
  readonly lines: readonly string[];
  at: number;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const blank = (line: string): boolean => line.trim() === '';

/** Reads as much of YAML as public lists in block style use: mappings, sequences, plain, quoted and literal scalars. */
export function readYaml(text: string): Yaml {
  const cursor: Cursor = { lines: text.split(/\r?\n/).filter((line) => !/^(---|#)/.test(line)), at: 0 };
  skipBlank(cursor);
  return readBlock(cursor, 0);
}

function skipBlank(cursor: Cursor): void {
  while (cursor.at < cursor.lines.length && blank(cursor.lines[cursor.at]!)) cursor.at++;
}

function readBlock(cursor: Cursor, indent: number): Yaml {
  return /^\s*-(\s|$)/.test(cursor.lines[cursor.at] ?? '') ? readSequence(cursor, indent) : readMapping(cursor, indent);
}

function readSequence(cursor: Cursor, indent: number): readonly Yaml[] {
  const items: Yaml[] = [];
  for (;;) {
    skipBlank(cursor);
    const line = cursor.lines[cursor.at];
    if (line === undefined || indentOf(line) !== indent || !/^\s*-(\s|$)/.test(line)) return items;
    const rest = line.slice(indent + 1);
    const inner = indent + 1 + indentOf(rest);
    if (isEntry(rest.trim())) {
      // The first key of an item stands behind its dash.
      (cursor.lines as string[])[cursor.at] = ' '.repeat(inner) + rest.trimStart();
      items.push(readMapping(cursor, inner));
    } else {
      cursor.at++;
      items.push(rest.trim() === '' ? readNested(cursor, indent) : readScalar(cursor, rest.trim(), indent));
    }
  }
}

const entry = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'[{#|>][^#]*?):(?:\s+(.*))?$/;
const isEntry = (text: string): boolean => !/^["'][^]*["']$/.test(text) && entry.test(text);

function readMapping(cursor: Cursor, indent: number): { readonly [key: string]: Yaml } {
  const found: Record<string, Yaml> = {};
  for (;;) {
    skipBlank(cursor);
    const line = cursor.lines[cursor.at];
    const match = line === undefined || indentOf(line) !== indent ? null : entry.exec(line.trim());
    if (match === null) return found;
    cursor.at++;
    const value = match[2] ?? '';
    found[unquote(match[1]!)] = value === '' ? readNested(cursor, indent) : readScalar(cursor, value, indent);
  }
}

function readNested(cursor: Cursor, indent: number): Yaml {
  skipBlank(cursor);
  const next = cursor.lines[cursor.at];
  if (next === undefined) return null;
  const deeper = indentOf(next);
  if (deeper > indent && !/^\s*-(\s|$)/.test(next) && !isEntry(next.trim())) {
    cursor.at++;
    return readScalar(cursor, next.trim(), indent);
  }
  return deeper > indent || (deeper === indent && /^\s*-(\s|$)/.test(next)) ? readBlock(cursor, deeper) : null;
}

function readScalar(cursor: Cursor, first: string, indent: number): Yaml {
  if (/^[|>][+-]?$/.test(first)) return readLiteral(cursor, indent, first);
  if (first === '[]') return [];
  const parts = [first];
  const quote = first[0] === '"' || first[0] === "'" ? first[0] : null;
  const isOpen = (): boolean => quote !== null && !closes(parts.join('\n'), quote);
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (quote === null ? blank(line) || indentOf(line) <= indent : !isOpen()) break;
    parts.push(line.trim());
    cursor.at++;
  }
  const text = unquote(fold(parts));
  return quote === null && (text === 'null' || text === '~') ? null : text;
}

function closes(text: string, quote: string): boolean {
  return (quote === '"' ? /^"(?:[^"\\]|\\[^])*"$/ : /^'(?:[^']|'')*'$/).test(text);
}

/** Line breaks become spaces, empty lines breaks; a backslash at the end of a line joins it to the next. */
function fold(parts: readonly string[]): string {
  return parts
    .join('\n')
    .replace(/\\\n\n*/g, '')
    .replace(/\n(\n*)/g, (_, more: string) => (more === '' ? ' ' : more));
}

function readLiteral(cursor: Cursor, indent: number, style: string): string {
  const taken: string[] = [];
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (!blank(line) && indentOf(line) <= indent) break;
    taken.push(line);
    cursor.at++;
  }
  const inner = Math.min(...taken.filter((line) => !blank(line)).map(indentOf));
  const text = taken
    .map((line) => line.slice(inner))
    .join(style.startsWith('>') ? ' ' : '\n')
    .trimEnd();
  return style.endsWith('-') ? text : `${text}\n`;
}

function unquote(text: string): string {
  if (text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1).replace(/''/g, "'");
  if (!text.startsWith('"')) return text;
  return text
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([^]))/gi, (_, x, u, U, plain: string | undefined) => {
      if (plain !== undefined)
        return (
          { n: '\n', t: '\t', r: '\r', '0': '\0', _: '\u00a0', N: '\u0085', L: '\u2028', P: '\u2029' }[plain] ?? plain
        );
      return String.fromCodePoint(Number.parseInt((x ?? u ?? U) as string, 16));
    });
}
