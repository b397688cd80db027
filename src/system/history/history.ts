import type { Operation } from '../../model/operation.js';
import type { StandardSystem } from '../../model/system.js';
import type { HistoryStep } from './step.js';

/** What a step is called, and when it was done: both are given by the caller, tixi has no clock. */
export interface StepWords {
  readonly label?: string;
  readonly at?: string;
}

/** A place in a history with a name: after so many steps. */
export interface Checkpoint {
  readonly name: string;
  readonly steps: number;
}

/**
 * A document with the steps that led to it. It is a frozen value: each method returns another history and leaves this
 * one as it is, so that an app keeps one variable, and undo is as safe as a look into the past.
 */
export interface History {
  /** The document as it is after the steps that are done. */
  readonly system: StandardSystem;
  /** The steps that are done, the first one first. */
  readonly done: readonly HistoryStep[];
  /** The steps that were undone and can be done again, the next one last. */
  readonly undone: readonly HistoryStep[];
  readonly checkpoints: readonly Checkpoint[];
  /**
   * Carries out one operation, or several as one step: all of them, or none and an error. What was undone is forgotten;
   * where nothing changes, the same history comes back.
   */
  readonly apply: (operations: Operation | readonly Operation[], words?: StepWords) => History;
  /** Takes the last step back; at the beginning the same history comes back. */
  readonly undo: () => History;
  /** Does the step again that was undone last; where there is none the same history comes back. */
  readonly redo: () => History;
  /** Gives this place a name; a name that is used already moves here. */
  readonly checkpoint: (name: string) => History;
  /** Undoes, or does again, whatever lies between here and a checkpoint. */
  readonly goTo: (name: string) => History;
  /** The steps that are done and the checkpoints among them as JSON Lines; `createHistory` reads them. */
  readonly log: () => string;
}
