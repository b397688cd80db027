import type { Command } from './command.js';
import { auditCommand } from './commands/audit.js';
import { catalogCommand } from './commands/catalog.js';
import { convertCommand } from './commands/convert.js';
import { coverageCommand } from './commands/coverage.js';
import { crosswalkCommand } from './commands/crosswalk.js';
import { diagramCommand } from './commands/diagram.js';
import { designationCommand } from './commands/designation.js';
import { explainCommand } from './commands/explain.js';
import { fillCommand } from './commands/fill.js';
import { gapsCommand } from './commands/gaps.js';
import { impactCommand } from './commands/impact.js';
import { initCommand } from './commands/init.js';
import { linksCommand } from './commands/links.js';
import { overlapCommand } from './commands/overlap.js';
import { statisticsCommand } from './commands/statistics.js';
import { validateCommand } from './commands/validate.js';

/** Every command, in the order of the help text. */
export const commands: readonly Command[] = [
  catalogCommand,
  validateCommand,
  coverageCommand,
  statisticsCommand,
  explainCommand,
  gapsCommand,
  auditCommand,
  overlapCommand,
  crosswalkCommand,
  linksCommand,
  fillCommand,
  impactCommand,
  convertCommand,
  initCommand,
  diagramCommand,
  designationCommand,
];
