import type { Fill, Mark } from '../../model/sets/fills.js';
import { coordinate as c } from './number.js';

/** The sign of a fill, which holds without colour: a disc that is filled as far as the step goes. */
export function renderFillSign(fill: Fill, x: number, y: number, r: number, ink: string, paper: string): string {
  const ring = `<circle cx="${c(x)}" cy="${c(y)}" r="${c(r)}" fill="${paper}" stroke="${ink}" stroke-width=".7"`;
  if (fill === 'neutral') return `${ring} stroke-dasharray="1.6 1.4"/>`;
  if (fill === 'excluded') {
    const d = r * 0.7071;
    return `${ring}/><path d="M${c(x - d)} ${c(y + d)}L${c(x + d)} ${c(y - d)}" stroke="${ink}" stroke-width=".8"/>`;
  }
  const quarters = Number(fill.slice(-1));
  if (quarters === 0) return `${ring}/>`;
  if (quarters === 4)
    return `<circle cx="${c(x)}" cy="${c(y)}" r="${c(r)}" fill="${ink}" stroke="${ink}" stroke-width=".7"/>`;
  const ends = [
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ] as const;
  const [ex, ey] = ends[quarters - 1] ?? ends[0];
  const large = quarters > 2 ? 1 : 0;
  return `${ring}/><path d="M${c(x)} ${c(y)}V${c(y - r)}A${c(r)} ${c(r)} 0 ${large} 1 ${c(ex)} ${c(ey)}Z" fill="${ink}"/>`;
}

/** The sign of a mark: each has its own outline and its own figure. */
export function renderMarkSign(mark: Mark, x: number, y: number, r: number, colour: string, paper: string): string {
  const s = r * 0.55;
  const stroke = `fill="none" stroke="${paper}" stroke-width="${c(r * 0.32)}"`;
  const disc = `<circle cx="${c(x)}" cy="${c(y)}" r="${c(r)}" fill="${colour}"/>`;
  const across = `M${c(x - s)} ${c(y)}H${c(x + s)}`;
  switch (mark) {
    case 'added':
      return `${disc}<path d="${across}M${c(x)} ${c(y - s)}V${c(y + s)}" ${stroke}/>`;
    case 'removed':
      return `<path d="M${c(x - r)} ${c(y - r)}H${c(x + r)}V${c(y + r)}H${c(x - r)}Z" fill="${colour}"/><path d="${across}" ${stroke}/>`;
    case 'changed':
      return `${disc}<path d="M${c(x - s)} ${c(y + s * 0.3)}q${c(s * 0.5)} ${c(-s)} ${c(s)} ${c(-s * 0.3)}t${c(s)} ${c(-s * 0.3)}" ${stroke}/>`;
    case 'accepted':
      return `${disc}<path d="M${c(x - s)} ${c(y)}L${c(x - s * 0.2)} ${c(y + s * 0.8)}L${c(x + s)} ${c(y - s * 0.7)}" ${stroke}/>`;
    case 'gap': {
      const w = r * 1.15;
      const triangle = `<path d="M${c(x)} ${c(y - w)}L${c(x + w)} ${c(y + r * 0.9)}H${c(x - w)}Z" fill="${colour}"/>`;
      return `${triangle}<path d="M${c(x)} ${c(y - s * 0.55)}V${c(y + s * 0.45)}M${c(x)} ${c(y + s * 0.85)}V${c(y + s * 1.3)}" ${stroke}/>`;
    }
  }
}
