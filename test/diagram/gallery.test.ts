import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawSystem } from '../../src/diagram/draw.js';
import { writeDrawing } from '../../src/diagram/write-drawing.js';
import { faultsOf } from '../fixtures/diagram-faults.js';
import { galleryPictures } from '../fixtures/diagram-gallery.js';

/** With TIXI_GALLERY=accept the pictures are written anew; look at each before it is committed. */
const accept = process.env['TIXI_GALLERY'] === 'accept';
const folder = 'test/diagram/gallery';
const pictures = await galleryPictures();

describe.each(pictures)('$name', ({ name, system, options }) => {
  const { scene, drawing } = drawSystem(system, options);

  test('F2 is the committed picture; a changed one is saved beside it as .new.svg', () => {
    const svg = writeDrawing(system, options, scene, drawing, 0);
    const path = `${folder}/${name}.svg`;
    const changed = `${folder}/${name}.new.svg`;
    mkdirSync(folder, { recursive: true });
    if (accept) writeFileSync(path, svg);
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (svg === committed) rmSync(changed, { force: true });
    else writeFileSync(changed, svg);
    expect(svg === committed, `${changed} differs from ${path}`).toBe(true);
  });

  test('F6 no two boxes overlap, text stays in its box, lines cross no box, nothing leaves the page', () => {
    expect(faultsOf(drawing)).toEqual([]);
  });
});
