import { addToGroup } from '../base/groups.js';
import { punctuation } from '../base/punctuation.js';
import { inBoth, type Language } from '../base/sentence.js';
import { argText, sentencesOf } from '../gaps/describe.js';
import type { DescribedFinding } from '../model/finding.js';

/**
 * Puts findings that differ in their title alone into one, titles joined, so that a long list of untouched nodes reads
 * as one sentence a branch. Not where a number in them is other than 0: it would seem to be of all together.
 */
export function mergeAlike(findings: readonly DescribedFinding[]): readonly DescribedFinding[] {
  const groups = new Map<string, DescribedFinding[]>();
  findings.forEach((finding, i) => {
    const key = likeness(finding) ?? String(i);
    addToGroup(groups, key, finding);
  });
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [rest.length === 0 ? first : together(first, rest)],
  );
}

function likeness({ code, severity, at, args, responsible }: DescribedFinding): string | null {
  const { title, ...others } = args;
  const counts = Object.values(others).some((value) => typeof value === 'number' && value !== 0);
  if (severity !== 'info' || title === undefined || counts) return null;
  return JSON.stringify([code, at.system, at.path.slice(0, -1), others, responsible]);
}

function together(first: DescribedFinding, rest: readonly DescribedFinding[]): DescribedFinding {
  const all = [first, ...rest];
  return {
    ...first,
    at: { ...first.at, standard: null },
    args: { ...first.args, title: inBoth((lang) => titles(all, lang)) },
  };
}

/** Titles one after the other, each in quotation marks of its own where the sentence puts them in some. */
function titles(all: readonly DescribedFinding[], lang: Language): string {
  const [first] = all;
  const template = first === undefined ? '' : (sentencesOf(first.code, first.args)?.message[lang] ?? '');
  const comma = punctuation.list[lang];
  const between = template.includes('“{title}”') ? `”${comma}“` : comma;
  return all.map(({ args }) => argText(args['title'] ?? null, lang)).join(between);
}
