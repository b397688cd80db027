export type { Json, JsonPath } from './base/json.js';
export { isTixiError, type TixiError } from './base/error.js';
export type { Language } from './base/sentence.js';
export { defineSystem, type SystemDefinition } from './system/define.js';
export { findNode, pathOf, ancestorsOf, descendantsOf } from './system/find.js';
export { describeIssue } from './system/issue-sentences.js';
export { parseSystem, safeParseSystem, type ParseOptions, type ParseResult } from './system/parse.js';
export { serializeSystem } from './system/serialize.js';
export { walkNodes, type NodeVisit } from './system/walk.js';
