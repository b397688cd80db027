import * as z from 'zod';
import { standardLevels } from './sets/levels.js';

/** The level of a standard (标准级别); `regional` is ISO's meaning, several countries. */
export const StandardLevel = z.enum(standardLevels);
export type StandardLevel = z.infer<typeof StandardLevel>;
