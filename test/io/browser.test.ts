import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { writeTable } from '../../src/io/write-table.js';
import { parseSystem } from '../../src/system/parse.js';
import { browserOrSkip, startChromium } from '../fixtures/chromium.js';
import { water } from './water.js';

test('T1 readTable(ArrayBuffer) works in a browser', { timeout: 120_000 }, async (context) => {
  const browser = browserOrSkip(await startChromium(), context);
  if (browser === null) return;
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: "import { readTable, writeTable } from './src/io.ts'; globalThis.tixi = { readTable, writeTable };",
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>tixi</title>');
    await page.addScriptTag({ content: outputFiles[0]!.text, type: 'module' });
    const workbook = Buffer.from(await writeTable(parseSystem(water))).toString('base64');
    const csv = '标准号,标准名称\nGB/T 1.1-2020,工作导则\n';
    const found = await page.evaluate(`(async () => {
      while (globalThis.tixi === undefined) await new Promise((done) => setTimeout(done, 10));
      const bytes = Uint8Array.from(atob(${JSON.stringify(workbook)}), (character) => character.charCodeAt(0));
      const { system } = await tixi.readTable(bytes.buffer);
      const again = await tixi.readTable(await tixi.writeTable(system));
      const text = await tixi.readTable(new TextEncoder().encode(${JSON.stringify(csv)}).buffer);
      return JSON.stringify([system, again.system, text.system.standards[0].designation, typeof Buffer]);
    })()`);
    const [system, again, designation, buffer] = JSON.parse(String(found)) as unknown[];
    expect(system).toEqual(parseSystem(water));
    expect(again).toEqual(parseSystem(water));
    expect([designation, buffer]).toEqual(['GB/T 1.1-2020', 'undefined']);
  } finally {
    await browser.close();
  }
});
