import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseSystem } from '../../src/system/parse.js';
import { serializeSystem } from '../../src/system/serialize.js';
import { documentWith, fullDocument } from '../fixtures/documents.js';

afterEach(() => vi.restoreAllMocks());

describe('serializeSystem', () => {
  test('writes what parseSystem reads back to the same document, and the same text again', () => {
    const system = parseSystem(fullDocument);
    const text = serializeSystem(system);
    expect(parseSystem(text)).toEqual(system);
    expect(serializeSystem(parseSystem(text))).toBe(text);
  });

  test('indents by two, ends in a line break, and takes another indent', () => {
    const system = parseSystem(documentWith());
    expect(serializeSystem(system)).toMatch(/^\{\n {2}"format": "tixi\/1",\n[^]*\}\n$/);
    expect(serializeSystem(system, { indent: 0 })).toBe(`${JSON.stringify(system)}\n`);
  });

  test('does not depend on the order in which keys were given: the model has one order', () => {
    const reversed = Object.fromEntries(Object.entries(fullDocument).reverse());
    expect(serializeSystem(parseSystem(reversed))).toBe(serializeSystem(parseSystem(fullDocument)));
  });

  test('writes every character so that it comes back, lone surrogates and line separators too', () => {
    const odd = '\u2028\u2029\ud800x\u0000"\\𠮷\u202e';
    const system = parseSystem(documentWith({ title: { zh: odd }, extra: { [odd]: odd } }));
    expect(parseSystem(serializeSystem(system))).toEqual(system);
    expect(system.title.zh).toBe(odd);
  });

  test('names the JSON Lines way where the text would be longer than a string can be', () => {
    const system = parseSystem(documentWith());
    vi.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new RangeError('Invalid string length');
    });
    expect(() => serializeSystem(system)).toThrow(
      expect.objectContaining({ code: 'too-large', message: expect.stringContaining('JSON Lines') as string }),
    );
  });
});
