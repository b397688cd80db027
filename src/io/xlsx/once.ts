import { broken } from './zip-directory.js';

/**
 * Refuses a workbook that shows one sheet twice: read a thousand times over, a part within every limit would fill the
 * memory.
 */
export function createOnce(): (name: string, head: string) => void {
  const seen = new Set<string>();
  return (name, head) => {
    const what = name === 'sheet' ? attribute(head, '[^\\s"\']+:id') : targetOf(head);
    if (what === null) return;
    if (seen.has(what)) throw broken('it shows one sheet twice');
    seen.add(what);
  };
}

/** The part that a relation to a sheet leads to. */
function targetOf(head: string): string | null {
  if (attribute(head, 'Type')?.endsWith('/worksheet') !== true) return null;
  const steps: string[] = [];
  for (const step of (attribute(head, 'Target') ?? '').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function attribute(head: string, name: string): string | null {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(head) ?? [];
  return double ?? single ?? null;
}
