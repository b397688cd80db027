import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverage, createHistory, describeOperation, jsonPatchOf, serializeSystem, type Operation } from 'tixi';
import { catalog } from 'tixi/catalog';

// The report on green finance in Huzhou names fields in which standards are missing (chapter 三（一）).
const system = await catalog.load('huzhou-green-finance');
const missing = system.standards.filter(({ status, sources = [] }) => {
  const places = sources.map((source) => (typeof source === 'string' ? '' : (source.place ?? '')));
  return status === 'wanted' && places.some((place) => place.endsWith('三（一）'));
});

// An editor adds a node for them, and in it one for each field, which requires the standard that is wanted.
let history = createHistory(system)
  .checkpoint('as published')
  .apply(
    { op: 'insertNode', node: { id: 'missing-fields', title: { zh: '待补领域', en: 'fields to be added' } }, to: null },
    { label: 'a place for what is missing', at: '2026-11-25T09:00' },
  );
for (const { id, title } of missing) {
  const field: Operation[] = [
    { op: 'insertNode', node: { id: `field:${id}`, title, expectation: { required: 1 } }, to: 'missing-fields' },
    { op: 'placeStandard', standard: id, node: `field:${id}`, recommendedLevel: 'local' },
  ];
  history = history.apply(field, { label: title.en ?? id, at: '2026-11-25T09:05' });
}

// The last one was a mistake.
const mistake = history.done.at(-1);
history = history.undo();
console.log('undone:', mistake?.label);

console.log('steps:', history.done.length);
for (const { operations } of history.done.slice(0, 2)) {
  for (const operation of operations) console.log('-', describeOperation(operation, 'en'));
}
console.log('as JSON Patch:', JSON.stringify(jsonPatchOf(history.done[1]!)[1]));

const total = coverage(history.system, { under: 'missing-fields' }).total;
console.log(`required ${total.required ?? 0}, existing ${total.existing}, not started ${total.notStarted ?? 0}`);

// The log is saved, and replays to the same document tomorrow.
const folder = mkdtempSync(join(tmpdir(), 'tixi-'));
writeFileSync(join(folder, 'edits.jsonl'), history.log());
const tomorrow = createHistory(system, { log: readFileSync(join(folder, 'edits.jsonl'), 'utf8') });
rmSync(folder, { recursive: true });
console.log('the same tomorrow:', serializeSystem(tomorrow.system) === serializeSystem(history.system));
console.log('as published again:', tomorrow.goTo('as published').system.children.length, 'subsystems');

/* prints
undone: Green funds
steps: 8
- insert the node “missing-fields”
- insert the node “field:green-project-catalogue” under “missing-fields”
- place the standard “green-project-catalogue” in “field:green-project-catalogue”
as JSON Patch: {"op":"add","path":"/children/4/children/0/placements","value":[{"standard":"green-project-catalogue","recommendedLevel":"local"}]}
required 7, existing 0, not started 7
the same tomorrow: true
as published again: 4 subsystems
*/
