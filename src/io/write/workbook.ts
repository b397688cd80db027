import { findGaps } from '../../gaps/audit.js';
import type { StandardSystem } from '../../model/system.js';
import { applyFurther, readFurther } from '../read/further.js';
import { createProblemList } from '../read/problem-list.js';
import { readGrids } from '../read/read-grids.js';
import { changesSheet } from './changes.js';
import { detailSheets } from './detail.js';
import { differenceLines, furtherSheetOf, same, systemLines, wholeLine } from './further.js';
import { gapsSheet } from './gaps.js';
import { notesSheet } from './notes.js';
import { sheetIds, type WriteTableOptions } from './options.js';
import { planSheet } from './plan.js';
import { gridOf, type OutSheet } from './sheet.js';
import { statisticsSheet } from './statistics.js';
import { structureSheet } from './structure.js';

/**
 * The sheets of a workbook. The tables are read again as a reader will find them, and what they do not show as the
 * document has it goes into the sheet of further data: so nothing is lost, whatever the columns.
 */
export function tableWorkbook(system: StandardSystem, options: WriteTableOptions): readonly OutSheet[] {
  const wanted = new Set(options.sheets ?? sheetIds);
  const structure = structureSheet(system, options);
  const details = detailSheets(system, options);
  const findings =
    wanted.has('gaps') || wanted.has('plan')
      ? findGaps(system, options.asOf === undefined ? {} : { asOf: options.asOf }).findings
      : [];
  return [
    structure,
    ...details,
    ...(wanted.has('statistics') ? [statisticsSheet(system, options)] : []),
    ...(wanted.has('plan') ? [planSheet(system, options, findings)] : []),
    ...(wanted.has('gaps') ? [gapsSheet(system, findings)] : []),
    ...(wanted.has('changes') && options.before !== undefined ? [changesSheet(system, options.before, options)] : []),
    ...(wanted.has('notes') ? [notesSheet(system, options)] : []),
    furtherOf(system, [structure, ...details]),
  ];
}

function furtherOf(system: StandardSystem, tables: readonly OutSheet[]): OutSheet {
  const whole = systemLines(system);
  const base = furtherSheetOf(whole);
  const read = readGrids([...tables, base].map(gridOf), {});
  const differences = differenceLines(system, read);
  const sheet = furtherSheetOf([...whole, ...differences]);
  if (differences.length > 0)
    applyFurther(readFurther(gridOf(furtherSheetOf(differences)), createProblemList()), read, createProblemList());
  if (same(read.document, system)) return sheet;
  // Not even the tree comes through, as with a node of no visible title: the document is kept whole.
  return furtherSheetOf([...whole, wholeLine(system, readGrids([...tables, base].map(gridOf), {}))]);
}
