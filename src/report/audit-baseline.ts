import { fillSentence, type Language } from '../base/sentence.js';
import type { AcceptedFinding } from '../model/baseline.js';
import type { AuditReport } from '../model/audit-report.js';
import type { StandardSystem } from '../model/system.js';
import { auditSentences as words } from './audit-words.js';
import { cleanLine } from './clean-line.js';
import { nodeName } from './names.js';
import { defaultWidth } from './text-page.js';
import { wrapText } from './wrap.js';

interface Options {
  readonly lang: Language;
  readonly systems: readonly StandardSystem[];
  readonly width?: number;
}

/** What a baseline did, as blocks of text: what it accepts with the reasons, what has expired, what matches nothing. */
export function baselineBlocks({ baseline }: AuditReport, options: Options): readonly string[] {
  if (baseline === null) return [];
  const { lang } = options;
  const space = lang === 'zh' ? '。' : '.';
  const accepted = baseline.accepted.map(({ finding, entry }) =>
    fillSentence(words.acceptedBy[lang], { ...wordsOf(entry, lang), text: finding.message[lang] + space }),
  );
  return [
    block('acceptedTitle', accepted, options),
    block(
      'expired',
      baseline.expired.map((entry) => entryLine(entry, options)),
      options,
    ),
    block(
      'unmatched',
      baseline.unmatched.map((entry) => entryLine(entry, options)),
      options,
    ),
  ];
}

function block(title: 'acceptedTitle' | 'expired' | 'unmatched', lines: readonly string[], options: Options): string {
  if (lines.length === 0) return '';
  const { lang, width = defaultWidth } = options;
  return [
    fillSentence(words[title][lang], { count: lines.length }),
    ...lines.map((line) => wrapText(`  - ${cleanLine(line)}`, width, '    ')),
  ].join('\n');
}

function entryLine(entry: AcceptedFinding, { lang, systems }: Options): string {
  const system = systems.find(({ id }) => id === entry.system);
  const place = [nodeName(entry.node, system, lang), ...(entry.standard === null ? [] : [entry.standard])].join(' / ');
  return fillSentence(words.entry[lang], { ...wordsOf(entry, lang), code: entry.code, place });
}

function wordsOf({ reason, by, expires }: AcceptedFinding, lang: Language): Readonly<Record<string, string>> {
  return { reason, by, until: expires === undefined ? '' : fillSentence(words.until[lang], { expires }) };
}
