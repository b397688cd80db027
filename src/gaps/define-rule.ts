import { TixiError } from '../base/error.js';
import { severities } from '../model/sets/severities.js';
import type { GapRule, RuleSentences } from './rule.js';
import { ruleCodes } from './rules.js';

/** A rule that is written outside tixi: it brings its sentences along. */
export interface CustomRule extends GapRule {
  readonly sentences: RuleSentences;
}

/**
 * Makes a rule of your own for `audit(system, { rules: [rule] })`: `look` is given the system, its coverage, the policy
 * and the day, and yields a hit for whatever it finds; `sentences` say it, with `{name}` for `args.name`.
 *
 * @throws `TixiError` `invalid-rule` where the id is one of tixi's, or is not made of small letters, digits and hyphens,
 * or where the severity is none.
 *
 * @example
 * const untitled = defineRule({
 *   id: 'no-english-title',
 *   severity: 'info',
 *   sentences: { message: { zh: '{id} 没有英文名称', en: '{id} has no English title' } },
 *   *look({ system }) {
 *     for (const { id, title } of system.standards) if (!title.en) yield { standard: id, args: { id } };
 *   },
 * });
 * audit(system, { rules: [untitled] }).findings.at(-1)?.message.en; // => 'gbt-24421 has no English title'
 */
export function defineRule(rule: CustomRule): CustomRule {
  const { id, severity } = rule;
  const fault = ruleCodes.includes(id)
    ? 'is the id of a rule of tixi; choose another'
    : !/^[a-z][a-z0-9-]*$/.test(id)
      ? 'is no id of a rule; write small letters, digits and hyphens'
      : !severities.includes(severity)
        ? `has the severity ${JSON.stringify(severity)}; write error, warning or info`
        : null;
  if (fault !== null) throw new TixiError('invalid-rule', `${JSON.stringify(id)} ${fault}.`, { id, severity });
  return Object.freeze({ ...rule });
}
