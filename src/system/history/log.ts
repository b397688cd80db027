import { isTixiError } from '../../base/error.js';
import type { Sentence } from '../../base/sentence.js';
import { LogCheckpoint, LogHead, LogStep, LogWords, type LogLine } from '../../model/operation-log.js';
import type { AnySchema } from '../../model/schema-issue.js';
import { describeIssue } from '../issue-sentences.js';
import { refusal } from '../edit/refusal.js';
import { readJson } from '../read-json.js';
import { shapeIssues } from '../shape-issues.js';
import type { History } from './history.js';

/** Writes the steps of a history as JSON Lines: a head, then each step, with the checkpoints where they stand. */
export function writeLog({ system, done, checkpoints }: History): string {
  const lines: LogLine[] = [{ format: 'tixi/log/1', system: system.id }];
  for (let steps = 0; steps <= done.length; steps++) {
    const step = done[steps - 1];
    if (step !== undefined) lines.push({ label: step.label, at: step.at, operations: step.operations });
    for (const { name, steps: at } of checkpoints) if (at === steps) lines.push({ checkpoint: name });
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Does the steps of a log again. */
export function readLog(start: History, text: string): History {
  if (typeof text !== 'string') return refuseLine(1, { zh: '记录应为文本', en: 'the log is not a text' });
  let history = start;
  text.split('\n').forEach((line, i) => {
    if (line.trim() !== '') history = readLine(history, line, i + 1);
    else if (i === 0) refuseLine(1, { zh: '缺少开头一行', en: 'the first line is missing' });
  });
  return history;
}

function readLine(history: History, text: string, line: number): History {
  const read = readJson(text);
  if ('issue' in read) {
    return refuseLine(line, { zh: describeIssue(read.issue, 'zh'), en: describeIssue(read.issue, 'en') });
  }
  const value = (read.value ?? {}) as Partial<LogStep & LogCheckpoint & LogHead>;
  if (line === 1) {
    check(LogHead, read.value, line);
    if (value.system === history.system.id) return history;
    throw refusal('log-of-another-system', { logged: value.system, system: history.system.id });
  }
  if (value.checkpoint !== undefined) {
    check(LogCheckpoint, read.value, line);
    return history.checkpoint(value.checkpoint);
  }
  if (!Array.isArray(value.operations)) {
    return refuseLine(line, { zh: '既不是步骤也不是检查点', en: 'it is neither a step nor a checkpoint' });
  }
  const { label = null, at = null } = value;
  check(LogWords, { label, at }, line);
  let next: History;
  try {
    const words = { ...(label === null ? {} : { label }), ...(at === null ? {} : { at }) };
    next = history.apply(value.operations, words);
  } catch (error) {
    if (!isTixiError(error)) throw error;
    return refuseLine(line, error.details['reason'] as Sentence);
  }
  check(LogStep, read.value, line);
  return next;
}

function check(schema: AnySchema, value: unknown, line: number): void {
  const { error } = schema.safeParse(value);
  if (error === undefined) return;
  const { issues } = shapeIssues(schema, value, error.issues, 1);
  const said = (language: 'zh' | 'en'): string => issues.map((issue) => describeIssue(issue, language)).join('; ');
  refuseLine(line, { zh: said('zh'), en: said('en') });
}

function refuseLine(line: number, problem: Sentence): never {
  throw refusal('invalid-log', { line, problem });
}
