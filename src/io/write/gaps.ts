import { nodeTrail } from '../../coverage/trail.js';
import type { DescribedFinding, Severity } from '../../model/finding.js';
import type { StandardSystem } from '../../model/system.js';
import { systemIndex } from '../../preorder/system-index.js';
import type { CellValue } from '../grid.js';
import { shownTitle } from './detail-rows.js';
import { safeText, type OutSheet } from './sheet.js';

const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

/** The sheet 差距清单: every finding about nodes and standards, with the next step and who is responsible. */
export function gapsSheet(system: StandardSystem, findings: readonly DescribedFinding[]): OutSheet {
  const places = new Map<string, { readonly code: string | undefined; readonly path: string }>();
  for (const path of nodeTrail(system)) {
    const node = path[path.length - 1];
    if (node === undefined) continue;
    places.set(node.id, { code: node.code, path: path.map(({ title }) => shownTitle(title)).join(' › ') });
  }
  const { find } = systemIndex(system).positions();
  return {
    name: '差距清单',
    title: `${shownTitle(system.title)} 差距清单`,
    columns: [
      { header: '序号', width: 6, look: 'number' },
      { header: '程度', width: 8, look: 'center' },
      { header: '体系编号', width: 12, look: 'center' },
      { header: '所在位置', width: 30 },
      { header: '标准', width: 24 },
      { header: '情况', width: 56 },
      { header: '下一步', width: 36 },
      { header: '责任单位', width: 18 },
      { header: '规则', width: 18, look: 'center' },
    ],
    rows: findings.map(({ severity, at, message, next, responsible, code }, i): CellValue[] => {
      const place = at.node === null ? undefined : places.get(at.node);
      const standard = at.standard === null ? undefined : system.standards[find(at.standard)];
      return [
        i + 1,
        severityNames[severity],
        place?.code ?? null,
        safeText(place?.path ?? shownTitle(system.title)),
        standard === undefined ? null : safeText(standard.designation ?? shownTitle(standard.title)),
        safeText(message.zh),
        next === null ? null : safeText(next.zh),
        responsible.length === 0 ? null : safeText(responsible.join('；')),
        code,
      ];
    }),
    filter: true,
    tab: 'C00000',
  };
}
