import { shortHash } from '../base/hash.js';

/** The sheet that holds what no other sheet can show, a row a value. */
export const furtherSheet = '附加数据';
export const furtherHeader = ['对象', '标识', '路径', '值', '核对码'] as const;

/** What a row of the further data speaks of. */
export const furtherKinds = { system: '体系', node: '节点', standard: '标准', placement: '收录' } as const;
export type FurtherKind = keyof typeof furtherKinds;

/** What stands for a value that the document does not have although the tables show one. */
export const absentMark = '（无）';

/** The path under which the order of the standards is kept. */
export const orderPath = 'standards';

/** A code of what the tables show, so that an edit made there later is noticed; empty where they show nothing. */
export function checkCode(value: unknown): string {
  return value === undefined ? '' : shortHash(JSON.stringify(value));
}

/** The path under which the whole document is kept where tables cannot show it. */
export const wholePath = '#document';
