import { changeGroups } from '../../compare/change-groups.js';
import { changeWords } from '../../compare/change-words.js';
import { diffSystems } from '../../compare/diff-systems.js';
import { standardLines } from '../../compare/standard-lines.js';
import type { SystemDiff } from '../../model/system-diff.js';
import type { StandardSystem } from '../../model/system.js';
import type { CellValue } from '../grid.js';
import { shownTitle } from './detail-rows.js';
import type { WriteTableOptions } from './options.js';
import { safeText, type OutSheet } from './sheet.js';

/** The sheet 变化: what changed since the edition before, branch by branch, then the standards. */
export function changesSheet(
  system: StandardSystem,
  earlier: StandardSystem | SystemDiff,
  { asOf }: WriteTableOptions,
): OutSheet {
  const isDiff = earlier.format === 'tixi/diff/1';
  const diff = isDiff ? earlier : diffSystems(earlier, system, asOf === undefined ? {} : { asOf });
  const editions = isDiff ? { after: system } : { before: earlier, after: system };
  const nodes = changeGroups(diff, 'zh', editions).flatMap(({ title, lines }) =>
    lines.map(({ name, kind, text }): CellValue[] => [title, name, changeWords[kind].zh, text]),
  );
  const standards = standardLines(diff, 'zh').map(({ standard, change, before, after }): CellValue[] => [
    '标准',
    standard,
    change,
    before === null && after === null ? null : `${before ?? '—'} → ${after ?? '—'}`,
  ]);
  return {
    name: '变化',
    title: `${shownTitle(system.title)} 变化`,
    columns: [
      { header: '序号', width: 6, look: 'number' },
      { header: '分支', width: 22 },
      { header: '所在位置', width: 34 },
      { header: '变化', width: 12, look: 'center' },
      { header: '内容', width: 70 },
    ],
    rows: [...nodes, ...standards].map((cells, i) => [
      i + 1,
      ...cells.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)),
    ]),
    filter: true,
    tab: '7030A0',
  };
}
