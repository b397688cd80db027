import { coverage } from '../../coverage/coverage.js';
import { nodeTrail } from '../../coverage/trail.js';
import { compareCodeUnits } from '../../base/order.js';
import { levelNames } from '../../model/sets/levels.js';
import { statusFacts } from '../../model/sets/statuses.js';
import type { Finding } from '../../model/finding.js';
import type { SystemNode } from '../../model/node.js';
import type { PlacementRecord } from '../../model/placement.js';
import type { Standard } from '../../model/standard.js';
import type { StandardSystem } from '../../model/system.js';
import type { CellValue } from '../grid.js';
import { shownTitle } from './detail-rows.js';
import type { WriteTableOptions } from './options.js';
import { unplacedMarks } from '../read/ways/levels.js';
import { safeText, type OutSheet } from './sheet.js';

interface Planned {
  readonly due: string;
  readonly cells: readonly CellValue[];
}

/** The sheet 制修订计划: what is planned or under revision, by year, and what is missing without a name. */
export function planSheet(system: StandardSystem, { asOf }: WriteTableOptions, findings: readonly Finding[]): OutSheet {
  // Most standards are in force and need no line, so that only the others are looked up.
  const standards = new Map(system.standards.filter(isPlanned).map((standard) => [standard.id, standard]));
  const left = new Set(standards.values());
  const report = coverage(system, asOf === undefined ? {} : { asOf });
  const listed = new Map(report.rows.map(({ node, planned: count }) => [node, count]));
  const missing = new Map(
    findings.filter(({ code }) => code === 'node-gap').map(({ at, args }) => [at.node, args['missing']]),
  );
  const planned: Planned[] = [];
  for (const path of nodeTrail(system)) {
    const node = path[path.length - 1];
    if (node === undefined) continue;
    const place = path.map(({ title }) => shownTitle(title)).join(' › ');
    const responsible = responsibleOf(path);
    for (const placement of node.placements ?? []) {
      const record = typeof placement === 'string' ? { standard: placement } : placement;
      const standard = standards.get(record.standard);
      if (standard === undefined) continue;
      left.delete(standard);
      if (record.role === 'related') continue;
      planned.push(plannedOf(standard, record, node.code, place, responsible));
    }
    // What is planned by name stands in rows of its own.
    const lacks = Number(missing.get(node.id) ?? 0) - (listed.get(node.id) ?? 0);
    if (lacks > 0) {
      planned.push({
        due: '',
        cells: [
          node.code ?? null,
          place,
          `（尚缺 ${String(lacks)} 项，名称待定）`,
          null,
          '制定',
          null,
          '待制定',
          null,
          responsible,
          null,
        ],
      });
    }
  }
  for (const standard of left) {
    planned.push(plannedOf(standard, { standard: standard.id }, undefined, unplacedMarks.zh, null));
  }
  if (planned.length === 0) {
    planned.push({ due: '', cells: [null, null, '（没有在编、待编、待修订的标准）', ...Array<null>(7).fill(null)] });
  }
  // Undated ones come last, since nobody has set them a year.
  const order = planned.map((one, i) => ({ one, i })).sort((a, b) => compareDue(a.one.due, b.one.due) || a.i - b.i);
  return {
    name: '制修订计划',
    title: `${shownTitle(system.title)} 标准制修订计划`,
    columns: [
      { header: '序号', width: 6, look: 'number' },
      { header: '体系编号', width: 12, look: 'center' },
      { header: '所在位置', width: 28 },
      { header: '标准名称', width: 40 },
      { header: '标准号', width: 20 },
      { header: '制定/修订', width: 9, look: 'center' },
      { header: '宜定级别', width: 10, look: 'center' },
      { header: '状态', width: 10, look: 'center' },
      { header: '计划完成', width: 10, look: 'center' },
      { header: '责任单位', width: 20 },
      { header: '备注', width: 18 },
    ],
    rows: order.map(({ one }, i) => [
      i + 1,
      ...one.cells.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)),
    ]),
    filter: true,
    tab: 'BF8F00',
  };
}

function isPlanned({ status }: Standard): boolean {
  return status === 'under-revision' || statusFacts[status].class === 'planned';
}

/** A standard that is planned or under revision, as a row. */
function plannedOf(
  { status, level: own, title, designation }: Standard,
  { code, recommendedLevel, due, note }: PlacementRecord,
  nodeCode: string | undefined,
  place: string,
  responsible: CellValue,
): Planned {
  const revised = status === 'under-revision';
  const level = recommendedLevel ?? own;
  return {
    due: due ?? '',
    cells: [
      code ?? nodeCode ?? null,
      place,
      shownTitle(title),
      designation ?? null,
      revised ? '修订' : '制定',
      level === undefined ? null : levelNames[level].zh,
      statusFacts[status].zh,
      due ?? null,
      responsible,
      note ?? null,
    ],
  };
}

function compareDue(a: string, b: string): number {
  if (a === '' || b === '') return (a === '' ? 1 : 0) - (b === '' ? 1 : 0);
  return compareCodeUnits(a, b);
}

function responsibleOf(path: readonly SystemNode[]): CellValue {
  const nearest = [...path].reverse().find(({ responsible }) => responsible !== undefined && responsible.length > 0);
  return nearest?.responsible?.join('；') ?? null;
}
