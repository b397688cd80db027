import * as z from 'zod';
import { standardLevels, type StandardLevelName } from './sets/levels.js';

/** The level of a standard (标准级别); `regional` is ISO's meaning, several countries. */
export type StandardLevel = StandardLevelName;
export const StandardLevel: z.ZodType<StandardLevel> = z.enum(standardLevels);
