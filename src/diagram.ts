export { renderSvg } from './diagram/render-svg.js';
export type { DiagramOptions, DiagramStyle, RelatedSystem } from './diagram/options.js';
