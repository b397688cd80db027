export { renderSvg } from './diagram/render-svg.js';
export { renderPages } from './diagram/render-pages.js';
export type { DiagramOptions, DiagramStyle, RelatedSystem } from './diagram/options.js';
export { renderMermaid, type TextDiagramOptions } from './diagram/text/mermaid.js';
export { renderDot } from './diagram/text/dot.js';
