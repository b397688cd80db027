import { renderLinks } from '../../report/links.js';
import { checkLinks } from '../../workspace/links/check.js';
import { subjectsArgument } from '../arguments.js';
import { choice } from '../choices.js';
import type { Call, Command, Outcome } from '../command.js';
import { linksFlag } from '../read-audited.js';
import { noLinksNote, workspaceOf } from '../workspace-of.js';
import { suggest, suggestFlags, suggestFormats } from './links-suggest.js';

/** What can be done with links, by the word that says so. */
const actions = { check, suggest } as const satisfies Readonly<Record<string, (call: Call) => Promise<Outcome>>>;

export const linksCommand: Command = {
  name: 'links',
  summary: {
    zh: '检查体系之间的链接（悬空、重复、自指、互相矛盾），或建议缺少的链接',
    en: 'check the links between systems (dangling, said twice, to themselves, contradictory), or suggest missing ones',
  },
  arguments: [
    { flags: '<action>', summary: { zh: '要做什么：check 或 suggest', en: 'what to do: check or suggest' } },
    subjectsArgument,
  ],
  options: [linksFlag, ...suggestFlags],
  formats: suggestFormats,
  dated: false,
  run(call) {
    const [action = '', ...args] = call.args;
    const names = Object.keys(actions) as (keyof typeof actions)[];
    return actions[choice('<action>', action, names)]({ ...call, args });
  },
};

/** Ends with 1 where a link leads to what is not there, or two statements cannot both hold. */
async function check(call: Call): Promise<Outcome> {
  const { lang, format, args } = call;
  const workspace = await workspaceOf(args, call);
  const report = checkLinks(workspace);
  const isSound = report.dangling.length === 0 && report.contradictions.length === 0;
  const text = renderLinks(report, { format, lang, systems: workspace.systems, links: workspace.links });
  return { text, ...noLinksNote(workspace, lang), exit: isSound ? 0 : 1 };
}
