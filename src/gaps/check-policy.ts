import { TixiError } from '../base/error.js';
import { nearest } from '../base/nearest.js';
import type { Policy } from '../model/policy.js';
import type { StandardSystem } from '../model/system.js';
import { systemIndex } from '../preorder/system-index.js';
import { walkNodes } from '../system/walk.js';
import { selectRows, type Where } from './select.js';

/** Stops where a policy that is passed to an audit names a rule that neither tixi nor the call knows. */
export function checkRules({ rules = {} }: Policy, known: readonly string[]): void {
  const code = Object.keys(rules).find((name) => !known.includes(name));
  if (code === undefined) return;
  const near = nearest(code, known);
  const hint = near === null ? '' : ` The nearest is ${near}.`;
  throw new TixiError('unknown-rule', `The policy names the rule ${JSON.stringify(code)}, which there is not.${hint}`, {
    rule: code,
    nearest: near,
  });
}

/** Stops where a demand of a policy names a level, node or code that is in none of the systems. */
export function checkDemands(systems: readonly StandardSystem[], policy: Policy): void {
  for (const key of ['minCoverage', 'demandedLevels', 'demandedKinds'] as const) {
    for (const where of policy[key] ?? []) checkWhere(systems, where);
  }
}

/** Stops where a demand names what is in none of the systems. */
export function checkWhere(systems: readonly StandardSystem[], { level, node, code }: Where): void {
  const system = systems.map(({ id }) => id).join(', ');
  if (level !== undefined) {
    const known = [...new Set(systems.flatMap(({ levels }) => levels.map(({ id }) => id)))];
    if (!known.includes(level)) {
      const listed =
        known.length === 0 ? 'It declares none.' : `It has ${known.map((id) => JSON.stringify(id)).join(', ')}.`;
      const message = `The system ${system} has no level ${JSON.stringify(level)}. ${listed}`;
      throw new TixiError('unknown-level', message, { system, level, nearest: nearest(level, known), known });
    }
  }
  const name = node ?? code;
  if (name === undefined) return;
  const part = { ...(node === undefined ? {} : { node }), ...(code === undefined ? {} : { code }) };
  if (systems.some((one) => selectRows(systemIndex(one), part).length > 0)) return;
  const ids = systems.flatMap((one) =>
    Array.from(walkNodes(one), (visit) => visit.node[node === undefined ? 'code' : 'id'] ?? ''),
  );
  const near = nearest(name, ids);
  const what = node === undefined ? 'code that fits' : 'node';
  throw new TixiError(
    'unknown-node',
    `The system ${system} has no ${what} ${JSON.stringify(name)}, which the policy names.`,
    {
      system,
      node: name,
      nearest: near,
    },
  );
}
