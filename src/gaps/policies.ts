import { deepFreeze } from '../base/freeze.js';
import type { Policy } from '../model/policy.js';
import { jointClaimRules, linkRules } from './joint-rules.js';
import { claimRules, stateRules } from './rules.js';

const format = 'tixi/policy/1';

/**
 * Ready policies: `default` is what an audit does where nothing is said; `strict` demands full coverage and lets nothing
 * pass; `published-only` looks only at what sources publish. Each has a page in `docs/policies`.
 *
 * @example
 * audit(system, { policy: policies['published-only'] }).rules.length; // => 7
 */
export const policies: Readonly<Record<'default' | 'strict' | 'published-only', Policy>> = deepFreeze({
  default: {
    format,
    id: 'default',
    title: { zh: '默认', en: 'Default' },
    reviewYears: 5,
  },
  strict: {
    format,
    id: 'strict',
    title: { zh: '从严', en: 'Strict' },
    rules: {
      ...Object.fromEntries(
        [...claimRules, ...stateRules, ...jointClaimRules, ...linkRules].map(
          ({ id, severity }) => [id, severity === 'info' ? 'warning' : 'error'] as const,
        ),
      ),
      'not-applicable': 'info',
      'claim-sum-general': 'info',
      'claims-cannot-tell': 'info',
      'figures-cannot-tell-across': 'info',
      'named-otherwise': 'info',
      'nothing-corresponds': 'info',
      'system-isolated': 'info',
      'level-rank-differs': 'info',
    },
    minCoverage: [{ percent: 100 }],
    reviewYears: 5,
    maxChildren: 30,
  },
  'published-only': {
    format,
    id: 'published-only',
    title: { zh: '只看公布的内容', en: 'Published figures only' },
    rules: Object.fromEntries([...stateRules, ...linkRules].map(({ id }) => [id, 'off'] as const)),
  },
});
