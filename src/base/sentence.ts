/** The two languages in which everything that a user sees exists. */
export type Language = 'zh' | 'en';

/** A sentence in both languages; `{name}` stands for an argument. */
export type Sentence = Readonly<Record<Language, string>>;

/** What is said in each of the languages. */
export function inBoth(say: (language: Language) => string): Sentence {
  return { zh: say('zh'), en: say('en') };
}

/** Tells a sentence, or a name in both languages, from other values. */
export function isSentence(value: unknown): value is Sentence {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

/** Fills the arguments of a sentence in; an argument that is not given shows as `—`. */
export function fillSentence(template: string, args: Readonly<Record<string, unknown>>): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : null;
    if (value === null || value === undefined) return '—';
    if (Array.isArray(value)) return value.map(String).join(/\p{Script=Han}/u.test(template) ? '、' : ', ');
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
  return nestQuotes(filled);
}

/** Makes the quotation marks within others single ones (GB/T 15834); a text whose marks do not pair stays as it is. */
export function nestQuotes(text: string): string {
  if (!/“[^”]*“/.test(text)) return text;
  let depth = 0;
  const nested = text.replace(/[“”]/g, (mark) => {
    const at = mark === '“' ? ++depth : depth--;
    return at % 2 === 1 ? mark : mark === '“' ? '‘' : '’';
  });
  return depth === 0 ? nested : text;
}

/** Drops each part in brackets whose argument is null: `no node {node}[; the nearest is {nearest}]`. */
export function dropUnsaid(template: string, args: Readonly<Record<string, unknown>>): string {
  return template.replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part: string, name: string) =>
    (args[name] ?? null) === null ? '' : part,
  );
}
