import { audit, coverage, parseSystem, statisticsTable } from 'tixi';
import { renderAudit, renderCoverage, renderStatistics } from 'tixi/report';

const system = parseSystem(`{
  "format": "tixi/1", "id": "demo", "title": { "zh": "示例体系" },
  "levels": [], "sources": [], "claims": [],
  "children": [{ "id": "a", "title": { "zh": "术语" }, "expectation": { "required": 2 }, "placements": ["1"] }],
  "standards": [{ "id": "1", "designation": "GB/T 1.1-2020", "title": { "zh": "导则" }, "status": "in-force" }]
}`);

console.log(renderCoverage(coverage(system), { format: 'csv' }).split('\n').length);
console.log(renderStatistics(statisticsTable(system), { format: 'md', lang: 'en' }).split('\n')[0]);
console.log(renderAudit(audit(system), { systems: [system], lang: 'zh' }));

/* prints
4
# demo: statistics of standards
审计：示例体系（demo）
未指定日期，状态以文件所记为准。

错误（1）
  标准有缺口（node-gap，1）
    - “术语”缺 1 项：应有 2，现有 1（在制 0，未启动 1）。
    下一步：列入制修订计划，先启动未启动的 1 项。

小结
  错误 1，警告 0，提示 0。
  有缺口的节点 1 个，共缺 1 项。
  没有日期（--as-of），未判断：计划逾期、复审逾期。

*/
