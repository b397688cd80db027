import * as z from 'zod';
import { Id } from './strict.js';
import { Title } from './title.js';

/** A named level of the structure diagram (子体系, 方面, 类别 …); the list of them runs from the top down. */
export interface NodeLevel<LevelId extends string = string> {
  readonly id: LevelId;
  readonly title: Title;
}
export const NodeLevel: z.ZodType<NodeLevel> = z.strictObject({ id: Id, title: Title }).readonly();
