import type { Sentence } from '../base/sentence.js';
import type { Link, LinkEnd, LinkRelation } from '../model/link.js';
import { linkRelationNames } from '../model/sets/links.js';
import { findNode } from '../system/find.js';
import { standardWords } from './context.js';
import type { JointContext } from './joint.js';
import { titleOf } from './rule.js';

/** A relation as a verb: `属于`, `is part of`. */
export function verbOf(relation: LinkRelation): Sentence {
  const { zh, en } = linkRelationNames[relation];
  return { zh, en };
}

/** An end in words: the system, or what it names in it; the id where that is not there. */
export function endWords({ contextOf }: JointContext, end: LinkEnd): Sentence {
  const context = contextOf(end.system);
  const system = context === undefined ? { zh: end.system, en: end.system } : titleOf(context.system);
  const whole = quoted(system);
  if ('node' in end) {
    const node = context === undefined ? undefined : findNode(context.system, end.node);
    const title = node === undefined ? { zh: end.node, en: end.node } : titleOf(node);
    return { zh: `${whole.zh}的${quoted(title).zh}`, en: `${quoted(title).en} of ${whole.en}` };
  }
  if ('standard' in end) {
    const standard = context?.system.standards[context.index.positions().find(end.standard)];
    const words = standard === undefined ? { zh: end.standard, en: end.standard } : standardWords(standard);
    return { zh: `${whole.zh}的${words.zh}`, en: `${words.en} of ${whole.en}` };
  }
  return whole;
}

/** A title that begins or ends with a quotation has marks enough. */
function quoted({ zh, en }: Sentence): Sentence {
  const quote = (text: string): string => (/^“|”$/.test(text) ? text : `“${text}”`);
  return { zh: quote(zh), en: quote(en) };
}

/** A link in words: `“A”属于“B”`. */
export function linkWords(
  context: JointContext,
  { from, to, relation }: Pick<Link, 'from' | 'to' | 'relation'>,
): Sentence {
  const [a, verb, b] = [endWords(context, from), verbOf(relation), endWords(context, to)];
  return { zh: `${a.zh}${verb.zh}${b.zh}`, en: `${a.en} ${verb.en} ${b.en}` };
}
