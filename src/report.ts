export type { Format } from './report/format.js';
export type { RenderOptions } from './report/render-page.js';
export { renderAudit, type RenderAuditOptions } from './report/audit.js';
export { renderClaims } from './report/claims.js';
export { renderCoverage } from './report/coverage.js';
export { renderDetail } from './report/detail.js';
export { renderExplanation } from './report/explanation.js';
export { renderStatistics } from './report/statistics.js';
