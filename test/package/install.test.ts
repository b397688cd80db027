import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { sourceFiles } from '../fixtures/source-files.js';
import { installPacked, type Installed } from './installed.js';

let installed: Installed;
beforeAll(() => {
  installed = installPacked();
}, 300_000);
afterAll(() => installed.remove());

const minimal = `{ format: 'tixi/1', id: 's', title: { zh: '体系' }, levels: [], standards: [], claims: [], sources: [], children: [{ id: 'a', title: { zh: '术语' } }] }`;

/** Runs a module in the empty project and returns what it prints. */
function runModule(extension: 'mjs' | 'cjs', text: string): string {
  const name = `main.${extension}`;
  writeFileSync(join(installed.project, name), text);
  return installed.run('node', name).trim();
}

describe('the tarball installed into an empty project', () => {
  test('works with import, on every subpath', () => {
    const text = `import { parseSystem, findNode, coverage } from 'tixi';
import { catalog } from 'tixi/catalog';
import { renderSvg } from 'tixi/diagram';
import { renderCoverage } from 'tixi/report';
const system = parseSystem(${minimal});
const known = await catalog.load(catalog.ids[0]);
console.log(findNode(system, 'a').title.zh, known.format, renderCoverage(coverage(system)).includes('术语'), renderSvg(system, { style: 'tiers' }).includes('术语'));`;
    expect(runModule('mjs', text)).toBe('术语 tixi/1 true true');
  });

  test('works with require, on every subpath', () => {
    const text = `const { parseSystem, findNode, coverage } = require('tixi');
const { catalog } = require('tixi/catalog');
const { renderSvg } = require('tixi/diagram');
const { renderCoverage } = require('tixi/report');
const system = parseSystem(${minimal});
catalog.load(catalog.ids[0]).then((known) =>
  console.log(findNode(system, 'a').title.zh, known.format, renderCoverage(coverage(system)).includes('术语'), renderSvg(system, { style: 'tiers' }).includes('术语')));`;
    expect(runModule('cjs', text)).toBe('术语 tixi/1 true true');
  });

  test('recognises the errors of its other copy', () => {
    const text = `import { createRequire } from 'node:module';
import { isTixiError, parseSystem } from 'tixi';
const required = createRequire(import.meta.url)('tixi');
const thrownBy = (parse) => { try { parse('{'); } catch (error) { return error; } };
console.log(isTixiError(thrownBy(required.parseSystem)), required.isTixiError(thrownBy(parseSystem)), isTixiError(new Error()));`;
    expect(runModule('mjs', text)).toBe('true true false');
  });

  test('answers npx tixi --version', () => {
    expect(installed.run('npx', '--no-install', 'tixi', '--version').trim()).toBe(packageJson.version);
  });

  test('shows the coverage of a catalogued system with npx tixi coverage', () => {
    const json = installed.run(
      'npx',
      '--no-install',
      'tixi',
      'coverage',
      'huzhou-eco-civilization',
      '--format',
      'json',
    );
    expect(JSON.parse(json)).toMatchObject({ format: 'tixi/coverage/1', system: 'huzhou-eco-civilization' });
  });

  test('gives the schemas as files, which name themselves', () => {
    const text = `import { createRequire } from 'node:module';
console.log(createRequire(import.meta.url)('tixi/schemas/system.json').$id);`;
    expect(runModule('mjs', text)).toBe('urn:tixi:schema:system:1');
  });

  test.each(['mts', 'cts'] as const)('type-checks a strict user of it in .%s, without skipLibCheck', (extension) => {
    const name = join(installed.project, `user.${extension}`);
    writeFileSync(
      name,
      `import { coverage, defineSystem, findNode, type NodeId } from 'tixi';
import { catalog } from 'tixi/catalog';
import { renderCoverage } from 'tixi/report';
const system = defineSystem({ id: 's', title: { zh: '体系' }, levels: [], standards: [{ id: 'x', title: { en: 'X' }, status: 'in-force' }], children: [{ id: 'a', title: { zh: '术语' }, placements: ['x'] }] });
export const id: NodeId<typeof system> = 'a';
export const text: string = renderCoverage(coverage(system, { under: 'a' }));
export const known = catalog.load('huzhou-eco-civilization');
// @ts-expect-error there is no such node
findNode(system, 'b');
`,
    );
    const options: ts.CompilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      types: [],
      noEmit: true,
    };
    const program = ts.createProgram([name], options);
    const errors = ts
      .getPreEmitDiagnostics(program)
      .map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'));
    expect(errors).toEqual([]);
  });
});

describe('the files of the tarball', () => {
  test('are what is built, the schemas, and the pages at the top', () => {
    const others = installed.files.filter((path) => !/^(dist|schemas)\//.test(path));
    expect(others).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(
      others.filter(
        (path) => !/^(LICENSE|package\.json|README(\.[\w-]+)?\.md|CHANGELOG\.md|examples\/workshop\.json)$/.test(path),
      ),
    ).toEqual([]);
  });

  test('hold one ESM file for each module of the source, and one CommonJS file with its types for each subpath', () => {
    const modules = sourceFiles('src').map(({ path }) => `dist/${path.replace(/\.ts$/, '.js')}`);
    expect(installed.files.filter((path) => /^dist\/.*\.js$/.test(path)).sort()).toEqual(modules.sort());
    const subpaths = ['catalog', 'diagram', 'index', 'io', 'report'];
    expect(installed.files.filter((path) => path.endsWith('.cjs')).sort()).toEqual(
      subpaths.map((name) => `dist/${name}.cjs`),
    );
    expect(installed.files).toEqual(
      expect.arrayContaining(subpaths.flatMap((name) => [`dist/${name}.d.ts`, `dist/${name}.d.cts`])),
    );
  });

  test('name no path of the machine they were built on', () => {
    const paths = [process.cwd(), homedir(), 'file://', '/node_modules/'].filter((path) => path.length > 1);
    const named = installed.files.flatMap((file) => {
      const text = installed.read(file);
      return paths.filter((path) => text.includes(path)).map((path) => `${file} names ${path}`);
    });
    expect(named).toEqual([]);
  });
});
