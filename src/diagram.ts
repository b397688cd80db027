export { renderMermaid, type TextDiagramOptions } from './diagram/text/mermaid.js';
export { renderDot } from './diagram/text/dot.js';
