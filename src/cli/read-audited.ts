import type { Language } from '../base/sentence.js';
import { entries, type CatalogEntry } from '../catalog/entries.js';
import type { Link } from '../model/link.js';
import type { ParseIssue } from '../model/parse-issue.js';
import type { Standard } from '../model/standard.js';
import type { StandardSystem } from '../model/system.js';
import type { Workspace } from '../model/workspace.js';
import { describeIssue } from '../system/issue-sentences.js';
import type { ParseResult } from '../system/parse.js';
import { readJson } from '../system/read-json.js';
import { safeParseLinks } from '../workspace/parse-links.js';
import { safeParseWorkspace } from '../workspace/parse.js';
import type { Call, Flag } from './command.js';
import { failure } from './failure.js';
import type { Host } from './host.js';
import { nameOf, readSystem } from './read-system.js';
import { readText } from './read-text.js';

/** The systems that the arguments of a command name, with the registers and links of the workspaces among them. */
export interface Audited {
  /** Each system once, with the first argument that it came from. */
  readonly systems: readonly { readonly system: StandardSystem; readonly argument: string }[];
  /** The workspace, where the one argument names one. */
  readonly workspace: Workspace | null;
  /** The standards that the workspaces share among their systems. */
  readonly standards: readonly Standard[];
  /** Those of the workspaces and of the files of links; null where there are neither. */
  readonly links: readonly Link[] | null;
}

/** The option that names files of links, for every command about several systems. */
export const linksFlag: Flag = {
  flags: '--links <file>',
  summary: {
    zh: '体系之间的链接：链接文件，或工作区；可写多次',
    en: 'links between the systems: a file of links, or a workspace; may be repeated',
  },
};

/** Reads systems and workspaces, files, standard input, or entries of the catalogue, and what `--links` names. */
export async function readAudited(args: readonly string[], { options, host, lang }: Call): Promise<Audited> {
  const read: (Workspace | StandardSystem)[] = [];
  for (const argument of args) {
    const once = readingOnce(host);
    read.push((await readWorkspace(argument, once, lang)) ?? (await readSystem(argument, once, lang)));
  }
  const workspaces = [...new Set(read)].filter((one) => one.format === 'tixi/workspace/1');
  // A system of the catalogue may be named beside a workspace that holds it.
  const systems = new Map<StandardSystem, string>();
  read.forEach((one, i) => {
    for (const system of one.format === 'tixi/1' ? [one] : one.systems) {
      if (!systems.has(system)) systems.set(system, args[i] ?? '');
    }
  });
  const files = options['links'] ?? [];
  const links = workspaces.flatMap((workspace) => workspace.links);
  for (const file of files) links.push(...(await readLinks(file, host, lang)));
  return {
    systems: Array.from(systems, ([system, argument]) => ({ system, argument })),
    workspace: read.length === 1 ? (workspaces[0] ?? null) : null,
    standards: workspaces.flatMap(({ standards }) => standards),
    links: workspaces.length + files.length === 0 ? null : links,
  };
}

/** Reads links: a file of them, or the links of a workspace. */
async function readLinks(argument: string, host: Host, lang: Language): Promise<readonly Link[]> {
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

/** Most files are systems: a text is read for its format only where it names that of workspaces anywhere. */
function isWorkspace(text: string): boolean {
  if (!/"format"\s*:\s*"tixi\/workspace\//.test(text)) return false;
  const read = readJson(text);
  if ('issue' in read) return true;
  const { value } = read;
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null;
  return typeof format === 'string' && format.startsWith('tixi/workspace/');
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
