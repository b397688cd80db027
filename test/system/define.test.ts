import { describe, expect, test } from 'vitest';
import { defineSystem } from '../../src/system/define.js';
import { findNode } from '../../src/system/find.js';
import { parseSystem } from '../../src/system/parse.js';
import { serializeSystem } from '../../src/system/serialize.js';

const title = { zh: '题' };

describe('defineSystem', () => {
  const definition = {
    id: 'demo',
    title,
    levels: [{ id: 'category', title }],
    children: [{ id: 'terms', title, level: 'category', placements: ['x'] }],
    standards: [{ id: 'x', title, status: 'in-force' }],
  } as const;

  test('fills in format, claims and sources, and gives the same document as parseSystem', () => {
    const system = defineSystem(definition);
    expect(system).toEqual({ format: 'tixi/1', ...definition, claims: [], sources: [] });
    expect(parseSystem(serializeSystem(system))).toEqual(system);
    expect(findNode(system, 'terms')?.placements).toEqual(['x']);
  });

  test('freezes what it returns and leaves the definition as it was', () => {
    const open = structuredClone(definition);
    const system = defineSystem(open);
    expect(Object.isFrozen(system)).toBe(true);
    expect(Object.isFrozen(system.children[0]?.placements)).toBe(true);
    expect(Object.isFrozen(open)).toBe(false);
    expect(open).toEqual(definition);
  });

  test('throws for what types cannot say', () => {
    expect(() => defineSystem({ ...definition, children: [...definition.children, ...definition.children] })).toThrow(
      'children[1].id: the id "terms" is already used at children[0]; choose another',
    );
  });
});
