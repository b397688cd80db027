import * as z from 'zod';
import { Operation } from './operation.js';
import { Id, Words } from './strict.js';

/** The first line of a log: the format, and the id of the system that the steps began with. */
export interface LogHead {
  readonly format: 'tixi/log/1';
  readonly system: string;
}
export const LogHead: z.ZodType<LogHead> = z.strictObject({ format: z.literal('tixi/log/1'), system: Id }).readonly();

/** A step of a history: one or several operations that are done and undone together. */
export interface LogStep {
  readonly label: string | null;
  readonly at: string | null;
  readonly operations: readonly Operation[];
}
const said = { label: Words.nullable(), at: Words.nullable() };
/** What is said of a step beside its operations. */
export type LogWords = Pick<LogStep, 'label' | 'at'>;
export const LogWords: z.ZodType<LogWords> = z.strictObject(said).readonly();
export const LogStep: z.ZodType<LogStep> = z
  .strictObject({ ...said, operations: z.array(Operation).min(1).readonly() })
  .readonly();

/** A place in a history that has a name. */
export interface LogCheckpoint {
  readonly checkpoint: string;
}
export const LogCheckpoint: z.ZodType<LogCheckpoint> = z.strictObject({ checkpoint: Words }).readonly();

/** One line of a log of operations (JSON Lines): the head first, then steps and checkpoints in the order of time. */
export type LogLine = LogHead | LogStep | LogCheckpoint;
export const LogLine: z.ZodType<LogLine> = z.union([LogHead, LogStep, LogCheckpoint]).meta({ id: 'LogLine' });
