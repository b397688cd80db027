import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the library and installs the peers where they are missing, and says so. */
export function prepare(say) {
  if (process.env.TIXI_BENCH_DIST === undefined && !existsSync(here('../../dist/index.js'))) {
    say('Building the library: dist is missing.');
    run('npm', ['run', '--silent', 'build'], here('../..'));
  }
  if (existsSync(here('node_modules'))) return;
  say('Installing the peers once: test/bench/node_modules is missing.');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'], here('.')))
    say('They could not be installed; what is missing is left out.');
}

function run(command, args, cwd) {
  return spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

export function isInstalled(name) {
  return name === undefined || existsSync(here(`node_modules/${name}/package.json`));
}

/** The version of an installed peer, or null. */
export function versionOf(name) {
  return isInstalled(name) ? JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), 'utf8')).version : null;
}

export function tixiVersion() {
  return JSON.parse(readFileSync(here('../../package.json'), 'utf8')).version;
}
