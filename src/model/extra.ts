import * as z from 'zod';
import { copyJson, maxJsonDepth, type Json } from '../base/json.js';
import { deepFreeze } from '../base/freeze.js';

/** Whatever an agency adds: any JSON value, kept through every round trip and never read. */
export const Extra = z
  .unknown()
  .transform((value, context): Json => {
    const copy = copyJson(value, (path, found, reason) =>
      context.issues.push({
        code: 'custom',
        input: found,
        path: [...path],
        message: reason,
        params: { code: reason, args: { limit: maxJsonDepth } },
      }),
    );
    return deepFreeze(copy);
  })
  .meta({ description: 'Any JSON value; kept, never read' });
export type Extra = Json;
