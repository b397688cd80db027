import type { JsonPath } from '../base/json.js';
import { shorten } from '../base/shorten.js';

/** A path of more steps than this is shortened in the middle. */
const longest = 40;

/** Writes a path as one would in code: `children[0].placements[2].standard`; long keys are cut. */
export function pathText(path: JsonPath): string {
  if (path.length > longest) return `${pathText(path.slice(0, 6))} … ${pathText(path.slice(-6))}`;
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_]\w{0,59}$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${shorten(step)}]`;
  }
  return text;
}
