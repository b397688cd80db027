import type { Connector } from '../drawing.js';
import { coordinate as c } from './number.js';
import type { Theme } from './theme.js';

/** A connector as a path; those that follow a sequence end in an arrow, those to related systems are dashed. */
export function renderConnector({ kind, points }: Connector, theme: Theme): string {
  const [start, ...rest] = points;
  if (!start) return '';
  let [px, py] = start;
  let path = `M${c(px)} ${c(py)}`;
  for (const [x, y] of rest) {
    path += y === py ? `H${c(x)}` : x === px ? `V${c(y)}` : `L${c(x)} ${c(y)}`;
    [px, py] = [x, y];
  }
  const dash = kind === 'related' ? ' stroke-dasharray="4 2.5"' : '';
  const line = `<path d="${path}"${dash}/>`;
  return kind === 'sequence' ? line + arrow(points, theme) : line;
}

function arrow(points: Connector['points'], theme: Theme): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return '';
  const [x, y] = end;
  const long = 4;
  const half = 2.2;
  const dx = Math.sign(x - before[0]);
  const dy = Math.sign(y - before[1]);
  const a = `${c(x - dx * long + dy * half)} ${c(y - dy * long + dx * half)}`;
  const b = `${c(x - dx * long - dy * half)} ${c(y - dy * long - dx * half)}`;
  return `<path d="M${c(x)} ${c(y)}L${a}L${b}Z" fill="${theme.line}" stroke="none"/>`;
}
