/** The two languages in which everything that a user sees exists. */
export type Language = 'zh' | 'en';

/** A sentence in both languages; `{name}` stands for an argument. */
export type Sentence = Readonly<Record<Language, string>>;

/** Fills the arguments of a sentence in; an argument that is not given shows as `—`. */
export function fillSentence(template: string, args: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : null;
    if (value === null || value === undefined) return '—';
    if (Array.isArray(value)) return value.map(String).join('、');
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

/** Drops each part in brackets whose argument is null: `no node {node}[; the nearest is {nearest}]`. */
export function dropUnsaid(template: string, args: Readonly<Record<string, unknown>>): string {
  return template.replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part: string, name: string) =>
    (args[name] ?? null) === null ? '' : part,
  );
}
