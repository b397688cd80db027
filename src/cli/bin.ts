#!/usr/bin/env node
import process from 'node:process';
import { nodeHost } from './node-host.js';
import { run } from './run.js';

// A reader such as `head` that has seen enough closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}

process.exitCode = await run(process.argv.slice(2), nodeHost);
