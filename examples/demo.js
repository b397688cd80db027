// Audits three systems of the catalogue and writes what an institute would hand in. Run it with `npm run demo`;
// `npm run demo -- en` speaks English.
import { mkdirSync, writeFileSync } from 'node:fs';
import { audit, coverage, statisticsTable } from 'tixi';
import { catalog } from 'tixi/catalog';
import { renderAudit, renderCoverage, renderStatistics } from 'tixi/report';

const lang = process.argv[2] === 'en' ? 'en' : 'zh';
const ids = /** @type {const} */ (['huzhou-eco-civilization', 'huzhou-green-finance', 'huzhou-green-manufacturing']);
const systems = await Promise.all(ids.map((id) => catalog.load(id)));
const report = audit(systems);

for (const system of systems) console.log(renderCoverage(coverage(system, { at: 'subsystem' }), { lang, system }));
console.log(renderAudit(report, { lang, systems }));

const files = systems.map((system) => ({
  name: `${system.id}.statistics.md`,
  text: renderStatistics(statisticsTable(system), { format: 'md', lang, system }),
}));
files.push({ name: 'audit.json', text: renderAudit(report, { format: 'json' }) });

mkdirSync('demo', { recursive: true });
for (const { name, text } of files) {
  writeFileSync(`demo/${name}`, text);
  console.log(`${lang === 'zh' ? '已写入' : 'wrote'} demo/${name}`);
}
