import { nearest } from '../../base/nearest.js';
import { isOurs } from '../../base/ours.js';
import { LogCheckpoint, LogWords } from '../../model/operation-log.js';
import type { Operation } from '../../model/operation.js';
import type { StandardSystem } from '../../model/system.js';
import { refusal } from '../edit/refusal.js';
import { readOperation, readShape } from '../edit/run.js';
import { editWith } from '../operations/apply-operation.js';
import { parseSystem } from '../parse.js';
import type { History, StepWords } from './history.js';
import { readLog, writeLog } from './log.js';
import { redoStep, undoStep, type HistoryStep, type StepEdit } from './step.js';

/** What a history begins with. */
export interface HistoryOptions {
  /** A log that `history.log()` wrote for the same system; its steps are done again. */
  readonly log?: string;
}

/**
 * Starts a history of edits: undo, redo, checkpoints, and a log that replays to the same document.
 *
 * Each method returns a new history. A step keeps what it changed, not the document: a renamed node takes some hundred
 * bytes, whatever the size of the system.
 *
 * @throws `TixiError` `invalid-log` or `log-of-another-system` for a log that does not fit. `apply` throws what
 * `applyOperation` throws, `goTo` throws `unknown-checkpoint`, `checkpoint` throws `invalid-operation`.
 *
 * @example
 * const history = createHistory(system)
 *   .apply({ op: 'moveNode', node: 'a2', to: null }, { label: '移出编写', at: '2026-11-25' })
 *   .apply({ op: 'renameNode', node: 'b', id: 'evaluation' });
 * history.undo().system.children.map(({ id }) => id); // => ['a', 'b', 'a2']
 * const again = createHistory(system, { log: history.log() });
 * serializeSystem(again.system) === serializeSystem(history.system); // => true
 */
export function createHistory<N extends string, S extends string, L extends string>(
  system: StandardSystem<N, S, L>,
  options: HistoryOptions = {},
): History {
  const widened: StandardSystem = system;
  const start = historyOf({
    system: isOurs(widened) ? widened : parseSystem(widened),
    done: [],
    undone: [],
    checkpoints: [],
  });
  return options.log === undefined ? start : readLog(start, options.log);
}

type State = Pick<History, 'system' | 'done' | 'undone' | 'checkpoints'>;

function historyOf(state: State): History {
  const history: History = Object.freeze({
    ...state,
    done: Object.freeze(state.done),
    undone: Object.freeze(state.undone),
    checkpoints: Object.freeze(state.checkpoints),
    apply: (operations: Operation | readonly Operation[], words: StepWords = {}) =>
      applyStep(history, Array.isArray(operations) ? operations : [operations as Operation], words),
    undo: () => undo(history),
    redo: () => redo(history),
    checkpoint: (name: string) => setCheckpoint(history, name),
    goTo: (name: string) => goTo(history, name),
    log: () => writeLog(history),
  });
  return history;
}

function applyStep(history: History, operations: readonly Operation[], { label, at }: StepWords): History {
  let { system } = history;
  const read = operations.map(readOperation);
  const said = readShape(LogWords, { label: label ?? null, at: at ?? null }) as LogWords;
  const edits: StepEdit[] = [];
  for (const operation of read) {
    const { system: after, patches, inverse, change } = editWith(system, operation);
    system = after;
    edits.push(Object.freeze({ patches: Object.freeze(patches), inverse: Object.freeze(inverse), change }));
  }
  if (system === history.system) return history;
  const step: HistoryStep = Object.freeze({
    ...said,
    operations: Object.freeze(read),
    edits: Object.freeze(edits),
  });
  const checkpoints = history.checkpoints.filter(({ steps }) => steps <= history.done.length);
  return historyOf({ system, done: [...history.done, step], undone: [], checkpoints });
}

function undo(history: History): History {
  const step = history.done.at(-1);
  if (step === undefined) return history;
  const { checkpoints } = history;
  const system = undoStep(history.system, step);
  return historyOf({ system, done: history.done.slice(0, -1), undone: [...history.undone, step], checkpoints });
}

function redo(history: History): History {
  const step = history.undone.at(-1);
  if (step === undefined) return history;
  const { checkpoints } = history;
  const system = redoStep(history.system, step);
  return historyOf({ system, done: [...history.done, step], undone: history.undone.slice(0, -1), checkpoints });
}

function setCheckpoint(history: History, name: string): History {
  readShape(LogCheckpoint, { checkpoint: name });
  const others = history.checkpoints.filter((checkpoint) => checkpoint.name !== name);
  const checkpoints = [...others, Object.freeze({ name, steps: history.done.length })];
  return historyOf({ ...stateOf(history), checkpoints });
}

function goTo(history: History, name: string): History {
  const names = history.checkpoints.map((checkpoint) => checkpoint.name);
  const found = history.checkpoints.find((checkpoint) => checkpoint.name === name);
  if (found === undefined) throw refusal('unknown-checkpoint', { name, nearest: nearest(name, names) });
  let here = history;
  while (here.done.length > found.steps) here = here.undo();
  while (here.done.length < found.steps) here = here.redo();
  return here;
}

function stateOf({ system, done, undone, checkpoints }: History): State {
  return { system, done, undone, checkpoints };
}
