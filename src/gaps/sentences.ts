import type { RuleSentences } from './rule.js';
import { claimSentences } from './sentences/claims.js';
import { coverageSentences } from './sentences/coverage.js';
import { linkSentences } from './sentences/links.js';
import { standardSentences } from './sentences/standards.js';
import { structureSentences } from './sentences/structure.js';

/** What every rule says, by its code; `code.case` is what it says where `args.case` is so. */
export const findingSentences: Readonly<Record<string, RuleSentences>> = {
  ...coverageSentences,
  ...claimSentences,
  ...standardSentences,
  ...structureSentences,
  ...linkSentences,
};
