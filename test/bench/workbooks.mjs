// Reading and writing 100,000 rows x 12 columns beside the bare reader library, each in a process of its own:
//   node test/bench/workbooks.mjs            (after npm run build)
// What making the input left behind is collected before the clock starts: the collector lets a heap grow by what was in
// it, so that the rubbish of a JSON text would else count as memory of writing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const count = Number(process.env.ROWS ?? 100_000);
const runs = Number(process.env.RUNS ?? 3);
const file = join(tmpdir(), `tixi-bench-${count}.xlsx`);
const out = join(tmpdir(), `tixi-bench-${count}-out.xlsx`);
const self = fileURLToPath(import.meta.url);
const tixi = new URL('../../dist/io.js', import.meta.url).href;
const main = new URL('../../dist/index.js', import.meta.url).href;

const header = ['序号', '子体系', '类别', '体系编号', '标准号', '标准名称', '状态', '发布日期', '实施日期', '归口单位', '代替标准', '备注'];
const names = ['水质检测方法', '管网施工规范', '社区服务指南', '绿色金融评价', '数据安全管理'];

function rowOf(i) {
  const top = Math.floor(i / 1000);
  const leaf = Math.floor(i / 50);
  return [
    i + 1, `第${top}子体系`, `第${leaf}类别`, `${top}.${leaf}`, `GB/T ${10000 + i}-${2000 + (i % 24)}`,
    `${names[i % 5]} 第${i}部分：通用技术要求`, i % 7 === 0 ? '废止' : '现行', `${2000 + (i % 24)}-05-01`,
    `${2000 + (i % 24)}-12-01`, `全国第${i % 300}标准化技术委员会`, i % 3 === 0 ? `GB/T ${10000 + i}-1990` : null, i % 11 === 0 ? '待复审' : null,
  ];
}
const rows = () => [header, ...Array.from({ length: count }, (_, i) => rowOf(i))];

const line = { style: 'thin', color: { rgb: 'BFBFBF' } };
const style = { font: { name: '宋体', size: 10 }, border: { top: line, right: line, bottom: line, left: line }, alignment: { vertical: 'center', wrapText: true } };

const columns = ['number', 'code', 'designation', 'title', 'status', 'published', 'effective', 'committee', 'replaces', 'note'];

async function parsedSystem() {
  const { parseSystem } = await import(main);
  return parseSystem(JSON.parse(readFileSync(`${file}.json`, 'utf8')).system);
}

async function writeWith(time, options) {
  const { writeTable } = await import(tixi);
  const system = await parsedSystem();
  writeFileSync(out, await time(() => writeTable(system, { columns, ...options })));
}

async function writeLaidOut(time, options) {
  const { writeXlsx } = await import('hucre/xlsx');
  const { tableWorkbook } = await import(new URL('../../dist/io/write/workbook.js', import.meta.url).href);
  const { workbookOf } = await import(new URL('../../dist/io/xlsx/write.js', import.meta.url).href);
  const workbook = workbookOf(tableWorkbook(await parsedSystem(), { columns, ...options }), 'bare');
  await time(() => writeXlsx(workbook));
}

/** What each process does; only what is between the marks is timed, and the modules of all are loaded before. */
const tasks = {
  'bare read': async (time) => {
    const { readXlsx } = await import('hucre/xlsx');
    const bytes = readFileSync(file);
    await time(() => readXlsx(bytes, { range: `A1:L${count + 1}` }));
  },
  'tixi read': async (time) => {
    const { readTable } = await import(tixi);
    const bytes = readFileSync(file);
    const { report } = await time(() => readTable(bytes));
    if (report.rows.placed !== count) throw new Error(`placed ${report.rows.placed}`);
  },
  'bare write': async (time) => {
    const { writeXlsx } = await import('hucre/xlsx');
    const data = rows();
    await time(() => writeXlsx({ sheets: [{ name: '明细表', rows: data, columns: header.map(() => ({ width: 14, style })) }] }));
  },
  'bare write, no styles': async (time) => {
    const { writeXlsx } = await import('hucre/xlsx');
    const data = rows();
    await time(() => writeXlsx({ sheets: [{ name: '明细表', rows: data }] }));
  },
  'tixi write': (time) => writeWith(time, {}),
  'tixi write, fewest sheets': (time) => writeWith(time, { sheets: ['structure', 'detail'] }),
  // What the writer alone takes for the very same cells and styles; they are laid out before the clock starts.
  'bare write, same cells': (time) => writeLaidOut(time, {}),
  'bare write, same cells, fewest sheets': (time) => writeLaidOut(time, { sheets: ['structure', 'detail'] }),
};

if (process.argv[2] === 'run') {
  await import('hucre/xlsx');
  let result = 0;
  let cpu = 0;
  await tasks[process.argv[3]](async (work) => {
    globalThis.gc();
    const before = process.cpuUsage();
    const from = performance.now();
    const value = await work();
    result = performance.now() - from;
    const { user, system } = process.cpuUsage(before);
    cpu = (user + system) / 1000;
    return value;
  });
  process.stdout.write(JSON.stringify({ ms: result, cpu, mb: process.resourceUsage().maxRSS / 1024 }));
} else {
  if (!existsSync(file) || !existsSync(`${file}.json`)) {
    const { writeXlsx } = await import('hucre/xlsx');
    const { readTable } = await import(tixi);
    writeFileSync(file, await writeXlsx({ sheets: [{ name: '明细表', rows: rows() }] }));
    const { system } = await readTable(readFileSync(file));
    writeFileSync(`${file}.json`, JSON.stringify({ system }));
  }
  // On a busy machine the least is what a task costs; the rest is what others cost.
  const least = (all, key) => Math.min(...all.map((one) => one[key]));
  const all = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  // One after the other, and again: a slow minute of the machine then falls on all.
  for (let i = 0; i < runs; i++) {
    for (const name of Object.keys(tasks)) {
      const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', self, 'run', name], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      all[name].push(JSON.parse(stdout));
    }
  }
  const results = {};
  for (const [name, times] of Object.entries(all)) {
    const { ms, cpu, mb } = { ms: least(times, 'ms'), cpu: least(times, 'cpu'), mb: least(times, 'mb') };
    results[name] = { ms, cpu, mb };
    console.log(`${name.padEnd(24)} ${(ms / 1000).toFixed(2)} s  cpu ${(cpu / 1000).toFixed(2)} s  ${mb.toFixed(0)} MB`);
  }
  for (const [ours, bare] of [
    ['tixi read', 'bare read'],
    ['tixi write', 'bare write'],
    ['tixi write', 'bare write, same cells'],
    ['tixi write, fewest sheets', 'bare write'],
    ['tixi write, fewest sheets', 'bare write, same cells, fewest sheets'],
  ]) {
    const ratio = (key) => (results[ours][key] / results[bare][key]).toFixed(2);
    console.log(`${ours} / ${bare}: time ${ratio('ms')}, cpu ${ratio('cpu')}, memory ${ratio('mb')}`);
  }
}
