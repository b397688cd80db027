import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script in a process of its own and passes on each line of JSON it prints; returns null, or why it ended early.
 * Without `heap` the process has the heap that Node gives it.
 */
export async function runLines(script, options, { heap, onLine }) {
  const limits = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', ...limits, path, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors = `${errors}${data}`.slice(-20_000);
  });
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  for await (const line of createInterface({ input: child.stdout })) onLine(JSON.parse(line));
  const { code, signal } = await ended;
  if (code === 0) return null;
  return /out of memory/i.test(errors) ? 'out of memory' : (lastError(errors) ?? `ended with ${signal ?? code}`);
}

function lastError(errors) {
  return (
    errors
      .split('\n')
      .find((line) => /Error/.test(line))
      ?.trim() ?? null
  );
}
