import { jsonText } from '../../report/json-text.js';
import { renderSuggestions } from '../../report/suggestions.js';
import { suggestLinks } from '../../workspace/suggest/suggest-links.js';
import { suggestedLinks } from '../../workspace/suggest/suggested-links.js';
import { share, wholeNumber } from '../choices.js';
import type { Call, Flag, Outcome } from '../command.js';
import { workspaceOf } from '../workspace-of.js';

/** What only `tixi links suggest` takes. */
export const suggestFlags: readonly Flag[] = [
  {
    flags: '--least <score>',
    summary: { zh: 'suggest：最低得分（默认 0.5）', en: 'suggest: the least score (default 0.5)' },
  },
  {
    flags: '--most <number>',
    summary: {
      zh: 'suggest：每个节点在另一体系中至多几个（默认 3）',
      en: 'suggest: how many partners a node has in another system at most (default 3)',
    },
  },
];

/** The form in which suggestions are a file of links, to be looked through and given to other commands. */
export const suggestFormats: readonly string[] = ['links'];

/** Suggests links that may be missing between systems; nothing is applied. */
export async function suggest(call: Call): Promise<Outcome> {
  const { args, options, lang, format, ownFormat } = call;
  const least = share('--least', options['least']?.at(-1) ?? '0.5');
  const most = wholeNumber('--most', options['most']?.at(-1) ?? '3', 1);
  const workspace = await workspaceOf(args, call);
  const report = suggestLinks(workspace, { least, most });
  const text =
    ownFormat === 'links'
      ? jsonText(suggestedLinks(report))
      : renderSuggestions(report, { format, lang, systems: workspace.systems });
  return { text, exit: 0 };
}
