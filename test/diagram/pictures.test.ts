import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog.js';
import { coverage } from '../../src/coverage/coverage.js';
import { decorateCoverage } from '../../src/coverage/decorate.js';
import { drawSystem } from '../../src/diagram/draw.js';
import type { DiagramOptions } from '../../src/diagram/options.js';
import { renderSvg } from '../../src/diagram/render-svg.js';
import type { StandardSystem } from '../../src/model/system.js';
import { parseSystem } from '../../src/system/parse.js';
import { isCommitted } from '../fixtures/committed-picture.js';
import { faultsOf } from '../fixtures/diagram-faults.js';

/** The pictures that the documentation shows. */
const folder = 'docs/pictures';
const community = await catalog.load('modern-industrial-community');
const finance = await catalog.load('huzhou-green-finance');
const workshop = parseSystem(readFileSync('examples/workshop.json', 'utf8'));
const pictures: readonly (readonly [string, StandardSystem, DiagramOptions])[] = [
  ['framework', community, { codes: 'letters', caption: '图1 现代产业社区治理与服务规范框架图' }],
  ['structure', finance, { style: 'tiers', caption: '图2 湖州市绿色金融标准体系结构图' }],
  ['coverage', workshop, { lang: 'both', decorations: decorateCoverage(coverage(workshop), { lang: 'en' }) }],
];

describe.each(pictures)('the picture %s of the documentation', (name, system, options) => {
  test('F2 is what the command draws today; a changed one is saved beside it as .new.svg', () => {
    expect(isCommitted(`${folder}/${name}.svg`, renderSvg(system, options))).toBe(true);
  });

  test('F6 keeps the rules', () => {
    expect(faultsOf(drawSystem(system, options).drawing)).toEqual([]);
  });
});

test('there is no picture in the documentation that no test draws', () => {
  expect(readdirSync(folder).sort()).toEqual(pictures.map(([name]) => `${name}.svg`).sort());
});
