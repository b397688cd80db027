import type { Language } from '../base/sentence.js';
import { entries, type CatalogEntry } from '../catalog/entries.js';
import type { Link } from '../model/link.js';
import type { ParseIssue } from '../model/parse-issue.js';
import type { StandardSystem } from '../model/system.js';
import type { Workspace } from '../model/workspace.js';
import { describeIssue } from '../system/issue-sentences.js';
import type { ParseResult } from '../system/parse.js';
import { safeParseLinks } from '../workspace/parse-links.js';
import { safeParseWorkspace } from '../workspace/parse.js';
import { failure } from './failure.js';
import type { Host } from './host.js';
import { nameOf, readSystem } from './read-system.js';
import { readText } from './read-text.js';

/** The systems that the arguments of a command name, and the links of the workspaces among them. */
export interface Audited {
  /** Each system with the argument that it came from. */
  readonly systems: readonly { readonly system: StandardSystem; readonly argument: string }[];
  /** The workspace, where the one argument names one. */
  readonly workspace: Workspace | null;
  /** Null where no argument is a workspace. */
  readonly links: readonly Link[] | null;
}

/** Reads systems and workspaces: files, standard input, or entries of the catalogue. */
export async function readAudited(args: readonly string[], host: Host, lang: Language): Promise<Audited> {
  const read: (Workspace | StandardSystem)[] = [];
  for (const argument of args) {
    const once = readingOnce(host);
    read.push((await readWorkspace(argument, once, lang)) ?? (await readSystem(argument, once, lang)));
  }
  const workspaces = read.filter((one) => one.format === 'tixi/workspace/1');
  return {
    systems: read.flatMap((one, i) => {
      const argument = args[i] ?? '';
      return (one.format === 'tixi/1' ? [one] : one.systems).map((system) => ({ system, argument }));
    }),
    workspace: read.length === 1 ? (workspaces[0] ?? null) : null,
    links: workspaces.length === 0 ? null : workspaces.flatMap(({ links }) => links),
  };
}

/** Reads links: a file of them, or the links of a workspace. */
export async function readLinks(argument: string, host: Host, lang: Language): Promise<readonly Link[]> {
  const once = readingOnce(host);
  const workspace = await readWorkspace(argument, once, lang);
  if (workspace !== null) return workspace.links;
  const text = await readText({ path: argument, name: nameOf(argument, lang) }, once);
  return valueOf(safeParseLinks(text), 'invalid-links', argument, lang).links;
}

/** The workspace that an argument names, or null where it names something else. */
async function readWorkspace(argument: string, host: Host, lang: Language): Promise<Workspace | null> {
  const all: readonly CatalogEntry[] = entries;
  const entry = all.find(({ id, kind }) => id === argument && kind === 'workspace');
  if (entry !== undefined) return (await entry.load()) as Workspace;
  if (argument !== '-' && !/\.json$/i.test(argument)) return null;
  const text = await readText({ path: argument, name: nameOf(argument, lang) }, host);
  if (!isWorkspace(text)) return null;
  return valueOf(safeParseWorkspace(text), 'invalid-workspace', argument, lang);
}

/** A host that reads a file or standard input once, however often it is asked to. */
function readingOnce(host: Host): Host {
  const files = new Map<string, Promise<Uint8Array>>();
  const once = (name: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const known = files.get(name) ?? read();
    files.set(name, known);
    return known;
  };
  return {
    ...host,
    readFile: (path) => once(path, () => host.readFile(path)),
    stdin: () => once('-', () => host.stdin()),
  };
}

/** Most files are systems: whether one is a workspace is seen before it is read as either. */
function isWorkspace(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"tixi\/workspace\//.test(text.slice(0, 1000));
}

function valueOf<Value>(
  result: ParseResult<Value>,
  code: 'invalid-workspace' | 'invalid-links',
  file: string,
  lang: Language,
): Value {
  if (result.ok) return result.value;
  throw failure(code, { file, total: result.total }, linesOf(result.issues, lang));
}

function linesOf(issues: readonly ParseIssue[], lang: Language): readonly string[] {
  return issues.slice(0, 10).map((issue) => `  ${describeIssue(issue, lang)}`);
}
