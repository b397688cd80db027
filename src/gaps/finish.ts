import { deepFreeze } from '../base/freeze.js';
import type { Sentence } from '../base/sentence.js';
import type { DescribedFinding, Finding } from '../model/finding.js';
import { at } from '../preorder/node-table.js';
import type { Policy } from '../model/policy.js';
import type { SystemIndex } from '../preorder/system-index.js';
import { fillArgs, sentencesOf } from './describe.js';
import { fingerprintOf } from './fingerprint.js';
import type { GapRule, RuleHit } from './rule.js';
import { severityOf } from './summarize.js';

interface Place {
  readonly path: readonly string[];
  readonly responsible: readonly string[];
}

/** Makes findings of the hits of a rule. */
export type Finisher = (rule: Pick<GapRule, 'id' | 'severity' | 'sentences'>, hit: RuleHit) => DescribedFinding;

/**
 * Makes findings of hits: with their severity, path, departments, fingerprint and sentences. A system that is only
 * named has no index.
 */
export function createFinisher(system: string, index: SystemIndex | null, policy: Policy): Finisher {
  const places = new Map<string, Place>();
  const nowhere: Place = { path: Object.freeze([]), responsible: Object.freeze([]) };
  return (rule, hit) => {
    const { id: code } = rule;
    const node = hit.node ?? null;
    let place = node === null ? nowhere : places.get(node);
    if (place === undefined) places.set(node ?? '', (place = index === null ? nowhere : placeOf(index, node ?? '')));
    const where: Finding['at'] = Object.freeze({
      system,
      node,
      standard: hit.standard ?? null,
      path: place.path,
    });
    const sentences = rule.sentences ?? sentencesOf(code, hit.args);
    // Frozen here, piece by piece: that is quicker than to walk through all findings in the end.
    return Object.freeze({
      code,
      severity: severityOf(code, policy) ?? hit.severity ?? rule.severity,
      at: where,
      args: deepFreeze(hit.args),
      evidence: Object.freeze(hit.evidence ?? []),
      next: sentences?.next === undefined || sentences.next === null ? null : say(sentences.next, hit.args),
      responsible: place.responsible,
      message: sentences === undefined ? { zh: code, en: code } : say(sentences.message, hit.args),
      fingerprint: fingerprintOf(code, where, hit.key),
    });
  };
}

/** Sentences without arguments are shared: an audit of a million standards has many of them. */
function say(sentence: Sentence, args: Finding['args']): Sentence {
  if (!sentence.zh.includes('{') && !sentence.en.includes('{')) return Object.freeze(sentence);
  return Object.freeze({ zh: fillArgs(sentence, args, 'zh'), en: fillArgs(sentence, args, 'en') });
}

/** The path of a node, and the departments responsible: its own, else those of the nearest node above that names any. */
function placeOf(index: SystemIndex, node: string): Place {
  const { nodes, parent } = index.nodes();
  const path: string[] = [];
  let responsible: readonly string[] | undefined;
  for (let row = index.rowOf().get(node) ?? 0; row > 0; row = at(parent, row)) {
    const here = nodes[row];
    path.push(here?.id ?? '');
    responsible ??= here?.responsible;
  }
  return { path: Object.freeze(path.reverse()), responsible: Object.freeze(responsible ?? []) };
}
