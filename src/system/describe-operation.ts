import { punctuation } from '../base/punctuation.js';
import { dropUnsaid, fillSentence, type Language, type Sentence } from '../base/sentence.js';
import { shorten } from '../base/shorten.js';
import type { Operation, OperationName } from '../model/operation.js';

/** What each operation does; a part in brackets falls away where its argument is not given. */
const sentences: Readonly<Record<OperationName, Sentence>> = {
  insertNode: { zh: '加入节点“{node}”[，在“{to}”下]', en: 'insert the node “{node}”[ under “{to}”]' },
  updateNode: { zh: '修改节点“{node}”：{keys}', en: 'change the node “{node}”: {keys}' },
  moveNode: {
    zh: '移动节点“{node}”[到“{to}”下][，放在“{before}”前]',
    en: 'move the node “{node}”[ under “{to}”][ before “{before}”]',
  },
  removeNode: { zh: '删除节点“{node}”', en: 'remove the node “{node}”' },
  renameNode: { zh: '节点标识“{node}”改为“{id}”', en: 'change the id of the node “{node}” to “{id}”' },
  mergeNodes: { zh: '把节点{nodes}并入“{into}”', en: 'merge the nodes {nodes} into “{into}”' },
  splitNode: { zh: '从节点“{node}”分出{parts}', en: 'split {parts} off the node “{node}”' },
  placeStandard: {
    zh: '把标准“{standard}”[第 {part} 部分]放入“{node}”',
    en: 'place the standard “{standard}”[, part {part},] in “{node}”',
  },
  unplaceStandard: {
    zh: '从“{node}”取出标准“{standard}”[第 {part} 部分]',
    en: 'take the standard “{standard}”[, part {part},] out of “{node}”',
  },
  addStandard: { zh: '列入标准“{standard}”', en: 'add the standard “{standard}”' },
  updateStandard: { zh: '修改标准“{standard}”：{keys}', en: 'change the standard “{standard}”: {keys}' },
  removeStandard: { zh: '删除标准“{standard}”', en: 'remove the standard “{standard}”' },
  renameStandard: { zh: '标准标识“{standard}”改为“{id}”', en: 'change the id of the standard “{standard}” to “{id}”' },
  supersedeStandard: {
    zh: '以标准“{by}”代替“{standard}”[，自 {date} 起]',
    en: 'let the standard “{by}” supersede “{standard}”[ from {date} on]',
  },
};

/**
 * Says in one sentence what an operation does, for a menu of undo or a list of changes; things are named by their ids.
 *
 * @example
 * describeOperation({ op: 'moveNode', node: 'a2', to: 'b' }, 'zh'); // => '移动节点“a2”到“b”下'
 */
export function describeOperation(operation: Operation, language: Language = 'zh'): string {
  const comma = punctuation.list[language];
  const { op, ...given } = operation;
  const args: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const names = Array.isArray(value) ? value.map((item) => `“${nameOf(item) ?? ''}”`) : null;
    args[name] = names === null ? nameOf(value) : names.join(comma);
  }
  if (op === 'updateNode' || op === 'updateStandard') {
    args['keys'] = [...Object.keys(operation.set ?? {}), ...(operation.unset ?? [])].join(comma);
  }
  return fillSentence(dropUnsaid(sentences[op][language], args), args);
}

/** The id of what an argument names or brings along. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return shorten(value).slice(1, -1);
  if (typeof value !== 'object' || value === null) return null;
  const { id, node } = value as { readonly id?: unknown; readonly node?: unknown };
  return nameOf(id ?? node);
}
