import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/access.js';
import { reconcile } from '../../src/coverage/reconcile.js';
import { audit } from '../../src/gaps/audit.js';
import type { StandardSystem } from '../../src/model/system.js';
import { parseSystem } from '../../src/system/parse.js';

/** A system changed in memory, parsed anew. */
const changed = (system: StandardSystem, change: (copy: StandardSystem) => unknown): StandardSystem =>
  parseSystem(change(structuredClone(system)));

const messages = (system: StandardSystem): readonly string[] => audit(system).findings.map(({ message }) => message.zh);

describe('numbers and findings follow the data', () => {
  it('a dropped category is missing from every number', async () => {
    const system: StandardSystem = await catalog.load('huzhou-green-manufacturing');
    const listed = (of: StandardSystem) =>
      reconcile(of)
        .claims.filter(({ figure }) => figure.at === 'category')
        .map((claim) => claim.listed);
    const without = changed(system, (copy) => ({
      ...copy,
      children: copy.children.map((node) =>
        node.id === 'green-supply-chain' ? { ...node, children: node.children?.slice(1) } : node,
      ),
    }));
    expect(listed(system)).toEqual([15]);
    expect(listed(without)).toEqual([14]);
    expect(messages(without)).not.toEqual(messages(system));
  });

  it('a changed figure changes the sum, and what is said of it', async () => {
    const system: StandardSystem = await catalog.load('huzhou-eco-civilization');
    const more = changed(system, (copy) => ({
      ...copy,
      claims: copy.claims.map((claim) => (claim.value === 38 ? { ...claim, value: 40 } : claim)),
    }));
    const sums = (of: StandardSystem) =>
      reconcile(of)
        .sums.filter(({ by }) => by === 'children')
        .map(({ sum, result }) => [sum, result]);
    expect(sums(system)[0]).toEqual([3774, 'holds-with-general']);
    expect(sums(more)[0]).toEqual([3776, 'contradicted']);
    expect(messages(more).some((text) => text.includes('3776'))).toBe(true);
  });

  it('an added figure is compared with the others', async () => {
    const system: StandardSystem = await catalog.load('huzhou-green-finance');
    const more = changed(system, (copy) => ({ ...copy, claims: [...copy.claims, { ...copy.claims[1], value: 17 }] }));
    const disagree = (of: StandardSystem): number =>
      audit(of).findings.filter(({ code }) => code === 'claims-disagree').length;
    expect([disagree(system), disagree(more)]).toEqual([0, 1]);
  });

  it('a renamed part bears its new name in the findings', async () => {
    const system: StandardSystem = await catalog.load('huzhou-eco-civilization');
    const renamed = changed(system, (copy) => ({
      ...copy,
      children: copy.children.map((node) => (node.part === 'general' ? { ...node, title: { zh: '改名部分' } } : node)),
    }));
    expect(messages(system).some((text) => text.includes('通用基础'))).toBe(true);
    expect(messages(renamed).some((text) => text.includes('通用基础'))).toBe(false);
    expect(messages(renamed).some((text) => text.includes('改名部分'))).toBe(true);
  });
});
