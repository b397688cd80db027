import { describe, expect, test } from 'vitest';
import { drawSystem } from '../../src/diagram/draw.js';
import { writeDrawing } from '../../src/diagram/write-drawing.js';
import { isCommitted } from '../fixtures/committed-picture.js';
import { faultsOf } from '../fixtures/diagram-faults.js';
import { galleryPictures } from '../fixtures/diagram-gallery.js';

const pictures = await galleryPictures();

describe.each(pictures)('$name', ({ name, system, options }) => {
  const { scene, drawing } = drawSystem(system, options);

  test('F2 is the committed picture; a changed one is saved beside it as .new.svg', () => {
    const svg = writeDrawing(system, options, scene, drawing, 0);
    expect(isCommitted(`test/diagram/gallery/${name}.svg`, svg)).toBe(true);
  });

  test('F6 no two boxes overlap, text stays in its box, lines cross no box, nothing leaves the page', () => {
    expect(faultsOf(drawing)).toEqual([]);
  });
});
