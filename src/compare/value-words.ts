import type { Json } from '../base/json.js';
import { compareCodeUnits } from '../base/order.js';
import { inBrackets, punctuation } from '../base/punctuation.js';
import { fillSentence, type Language, type Sentence } from '../base/sentence.js';
import { shorten } from '../base/shorten.js';
import { comparatorNames } from '../model/sets/claims.js';
import { levelNames } from '../model/sets/levels.js';
import { statusFacts } from '../model/sets/statuses.js';
import type { KeyChange } from '../model/system-diff.js';
import { changeWords as words } from './change-words.js';
import { closedValue, keyName, outcomeNames, relationNames, type KeyOwner } from './key-names.js';

type Fields = Readonly<Record<string, Json>>;
type Side = 'before' | 'after';

/** How many items of a list, or causes of a change, a line names; the others are counted. */
const shownItems = 5;

/** Keys with their values before and after; of a list, only what came (+) and went (−). */
export function keyWords(owner: KeyOwner, changes: readonly KeyChange[], lang: Language): string {
  return changes.map((change) => oneKey(owner, change, lang)).join(punctuation.semicolon[lang]);
}

function oneKey(owner: KeyOwner, change: KeyChange, lang: Language): string {
  const name = keyName(owner, change.key)[lang];
  if (!isListed(change))
    return `${name} ${valueWords(owner, change, 'before', lang)} → ${valueWords(owner, change, 'after', lang)}`;
  const sides = (['before', 'after'] as const)
    .map((side) => listWords(change, side, lang))
    .filter((text) => text !== '');
  return `${name} ${sides.length === 0 ? words.reordered[lang] : sides.join(punctuation.comma[lang])}`;
}

/** A key with its value on one side, or null where a list has nothing on that side that the other lacks. */
export function keyOnSide(owner: KeyOwner, change: KeyChange, side: Side, lang: Language): string | null {
  const name = keyName(owner, change.key)[lang];
  if (!isListed(change)) return `${name} ${valueWords(owner, change, side, lang)}`;
  const text = listWords(change, side, lang);
  if (text !== '') return `${name} ${text}`;
  const other = listWords(change, side === 'before' ? 'after' : 'before', lang);
  return other === '' && side === 'after' ? `${name} ${words.reordered[lang]}` : null;
}

function isListed({ before, after }: KeyChange): boolean {
  return Array.isArray(before ?? after) && Array.isArray(after ?? before);
}

/** What a list has on this side only, each time it has it more often than the other. */
function listWords(change: KeyChange, side: Side, lang: Language): string {
  const sign = side === 'before' ? '−' : '+';
  const items = moreOf(itemsOf(change[side]), itemsOf(change[side === 'before' ? 'after' : 'before']));
  return capped(items, (item) => sign + itemWords(change.key, item, lang), lang);
}

function itemsOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function moreOf(items: readonly Json[], others: readonly Json[]): readonly Json[] {
  const left = new Map<string, number>();
  for (const other of others) {
    const text = canonical(other);
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  return items.filter((item) => {
    const text = canonical(item);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** One text for values that say the same, whatever the order of their keys. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, inner: Json) =>
    isFields(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => compareCodeUnits(one, other)))
      : inner,
  );
}

/** The first few, and how many more there are. */
export function capped<Item>(items: readonly Item[], say: (item: Item) => string, lang: Language): string {
  const shown = items.slice(0, shownItems).map(say).join(punctuation.list[lang]);
  if (items.length <= shownItems) return shown;
  return fillSentence(words.more[lang], { shown, count: items.length, more: items.length - shownItems });
}

function valueWords(owner: KeyOwner, change: KeyChange, side: Side, lang: Language): string {
  const value = change[side];
  if (value === null) return words.nothing[lang];
  if (isFields(value)) return recordWords(change.key, value, lang);
  return typeof value === 'string'
    ? (closedValue(owner, change.key, value)?.[lang] ?? textWords(value))
    : shorten(value);
}

/** A date stands as it is, other text in quotation marks, cut short. */
function textWords(value: string): string {
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : shorten(value);
}

function recordWords(key: string, value: Fields, lang: Language): string {
  switch (key) {
    case 'expectation':
      return expectationWords(value, lang);
    case 'title':
      return [value['zh'], value['en']].filter(isText).map(textWords).join(' / ');
    case 'review':
      return joined([value['date'], named(outcomeNames, value['outcome'], lang)]);
    case 'classifications':
      return Object.entries(value)
        .map(([name, codes]) => `${name.toUpperCase()} ${itemsOf(codes).map(String).join(' ')}`)
        .join(punctuation.comma[lang]);
    default:
      return jsonWords(value);
  }
}

function expectationWords(value: Fields, lang: Language): string {
  const { required, complete, notApplicable, byLevel, byKind } = value;
  if (complete === true) return words.complete[lang];
  if (isText(notApplicable)) return fillSentence(words.notApplicable[lang], { reason: shorten(notApplicable) });
  const parts = [byLevel, byKind].flatMap((counts) =>
    Object.entries(isFields(counts ?? null) ? (counts as Fields) : {}).map(([name, count]) =>
      joined([
        (counts === byLevel ? named(levelNames, name, lang) : null) ??
          closedValue('standard', 'kind', name)?.[lang] ??
          name,
        count,
      ]),
    ),
  );
  const number = shorten(required ?? null);
  return parts.length === 0 ? number : number + inBrackets(parts.join(punctuation.list[lang]), lang);
}

function itemWords(key: string, item: Json, lang: Language): string {
  if (!isFields(item)) return typeof item === 'string' ? textWords(item) : shorten(item);
  const title = isFields(item['title'] ?? null) ? recordWords('title', item['title'] as Fields, lang) : null;
  switch (key) {
    case 'relations':
      return joined([named(relationNames, item['type'], lang), item['target'], item['degree']]);
    case 'events':
      return joined([named(statusFacts, item['stage'], lang), item['date']]);
    case 'regions':
      return joined([item['name'] ?? item['code'] ?? item['tier']]);
    case 'claims':
      return joined([
        `${named(comparatorNames, item['comparator'], lang) ?? ''}${shorten(item['value'])}`,
        item['source'],
      ]);
    case 'evaluations':
      return joined([item['date'], item['by'], item['grade']]);
    case 'indicators':
      return joined([title ?? item['id'], item['value'], item['unit']]);
    case 'sources':
      return joined([title ?? item['source'] ?? item['id'], item['place']]);
    default:
      return title ?? jsonWords(item);
  }
}

function named(names: Readonly<Record<string, Sentence>>, key: Json | undefined, lang: Language): string | null {
  if (!isText(key)) return null;
  return Object.hasOwn(names, key) ? (names[key]?.[lang] ?? null) : key;
}

/** What is there, one behind the other; a source may be a record of its own. */
function joined(parts: readonly (Json | undefined)[]): string {
  return parts
    .flatMap((part) => {
      if (part === null || part === undefined) return [];
      if (isFields(part)) return [joined([part['source'], part['place']])];
      return [typeof part === 'string' ? shorten(part).slice(1, -1) : shorten(part)];
    })
    .join(' ');
}

function jsonWords(value: object): string {
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : shorten(value);
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}
