import { nearest } from '../base/nearest.js';
import { fillSentence, inBoth, type Language } from '../base/sentence.js';
import { entries, type CatalogEntry } from '../catalog/entries.js';
import type { ParseIssue } from '../model/parse-issue.js';
import type { StandardSystem } from '../model/system.js';
import { describeIssue } from '../system/issue-sentences.js';
import { safeParseSystem, type ParseResult } from '../system/parse.js';
import { failure } from './failure.js';
import type { Host } from './host.js';
import { isTableFile, readTableFile } from './read-table-file.js';
import { readText, type TextSource } from './read-text.js';
import { failureSentences, noteSentences } from './sentences.js';

const laterFormats = ['.jsonl', '.docx', '.ttl', '.rdf', '.graphml'];

/** Reads the system that an argument names: a file, standard input, or an entry of the catalogue. */
export async function readSystem(argument: string, host: Host, lang: Language): Promise<StandardSystem> {
  const result = await parseArgument(argument, host, lang);
  if (result.ok) return result.value;
  const file = nameOf(argument, lang);
  if (result.issues.some(isOfWorkspace)) throw failure('is-a-workspace', { id: file, where: '' });
  const shown = result.issues.slice(0, 10).map((issue) => `  ${describeIssue(issue, lang)}`);
  const more = result.total - shown.length;
  const rest = more > 0 ? [`  ${fillSentence(failureSentences['more-issues'][lang], { more, file: argument })}`] : [];
  throw failureOf(result.issues, file, result.total, [...shown, ...rest]);
}

/** Whether a document is no system because it is a workspace. */
function isOfWorkspace({ path, value }: ParseIssue): boolean {
  return path.length === 1 && path[0] === 'format' && value === '"tixi/workspace/1"';
}

/** Refuses to read standard input twice: the second time nothing is left of it. */
export function checkInputOnce(inputs: readonly (string | undefined)[]): void {
  if (inputs.filter((input) => input === '-').length > 1) throw failure('input-twice', {});
}

/** Parses the system that an argument names; what is wrong with its content is returned, all else is thrown. */
export async function parseArgument(
  argument: string,
  host: Host,
  lang: Language,
): Promise<ParseResult<StandardSystem>> {
  if (!isFile(argument)) return { ok: true, value: await loadEntry(argument) };
  const source: TextSource = { path: argument, name: nameOf(argument, lang) };
  const extension = /\.[a-z]+$/.exec(argument.toLowerCase())?.[0];
  if (extension !== undefined && laterFormats.includes(extension)) {
    throw failure('unsupported-format', { file: source.name, extension });
  }
  if (isTableFile(argument)) return readTableFile(source, host, lang);
  return safeParseSystem(await readText(source, host));
}

/** How messages call the input that an argument names. */
export function nameOf(argument: string, lang: Language): string {
  return argument === '-' ? noteSentences.stdin[lang] : argument;
}

/** Whether a word names what is surely a system or a workspace: a file by its form, or an entry of the catalogue. */
export function isSystemName(word: string): boolean {
  return isFile(word) || entries.some(({ id }) => id === word);
}

function isFile(argument: string): boolean {
  return argument === '-' || /[/\\]/.test(argument) || /\.[^.]+$|^\.+$/.test(argument);
}

async function loadEntry(id: string): Promise<StandardSystem> {
  const all: readonly CatalogEntry[] = entries;
  const entry = all.find((candidate) => candidate.id === id);
  if (entry === undefined) {
    throw failure('unknown-system', {
      id,
      nearest: nearest(
        id,
        all.map((candidate) => candidate.id),
      ),
    });
  }
  const document: { readonly format: string } = await entry.load();
  if (entry.kind === 'workspace') {
    const where = inBoth((language) => fillSentence(noteSentences.workspaceParts[language], { id }));
    throw failure('is-a-workspace', { id, where });
  }
  if (document.format !== 'tixi/1') throw failure('not-a-system', { id, kind: noteSentences.targets });
  return document as StandardSystem;
}

function failureOf(issues: readonly ParseIssue[], file: string, total: number, lines: readonly string[]): Error {
  if (issues[0]?.code === 'too-large') return failure('too-large', { file });
  return failure('invalid-system', { file, total }, lines);
}
