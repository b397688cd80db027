import type { JsonPath } from '../base/json.js';
import { shorten } from '../base/shorten.js';

/** Writes a path as one would in code: `children[0].placements[2].standard`; long keys are cut. */
export function pathText(path: JsonPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_]\w{0,59}$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${shorten(step)}]`;
  }
  return text;
}
