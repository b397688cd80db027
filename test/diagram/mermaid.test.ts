import { parseSystem } from 'tixi';
import { renderMermaid } from 'tixi/diagram';
import { expect, test } from 'vitest';
import { browserOrSkip, startChromium } from '../fixtures/chromium.js';
import { generatedFull } from '../fixtures/diagram-systems.js';
import { hostileTitles } from './hostile-titles.js';

const hostile = parseSystem({
  format: 'tixi/1',
  id: 's',
  title: { zh: '体系' },
  levels: [],
  children: hostileTitles.map((title) => ({ id: title, title: { zh: title } })),
  standards: [],
  claims: [],
  sources: [],
});

test('Mermaid itself draws a full system, and hostile titles as they are', { timeout: 120_000 }, async (context) => {
  const browser = browserOrSkip(await startChromium(), context);
  if (browser === null) return;
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>tixi</title>');
    await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
    const found = await page.evaluate(`(async () => {
      mermaid.initialize({ startOnLoad: false, securityLevel: 'loose' });
      const labels = [];
      for (const [i, text] of ${JSON.stringify([renderMermaid(hostile), renderMermaid(generatedFull(), { depth: 2 })])}.entries()) {
        document.body.innerHTML = (await mermaid.render('diagram' + i, text)).svg;
        labels.push([...document.querySelectorAll('.node .nodeLabel')].map((label) => label.textContent));
      }
      return JSON.stringify([...labels, document.querySelectorAll('script').length]);
    })()`);
    const [titles, large, scripts] = JSON.parse(String(found)) as [string[], string[], number];
    expect(titles.sort()).toEqual(['体系', ...hostileTitles.map((title) => title.trim())].sort());
    expect(large).toHaveLength(1 + 7 + 26);
    expect(scripts, 'no script but Mermaid itself').toBe(1);
  } finally {
    await browser.close();
  }
});
