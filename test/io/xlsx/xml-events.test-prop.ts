import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createXmlReader } from '../../../src/io/xlsx/xml-events.js';

const runs = { numRuns: Number(process.env['TIXI_RUNS'] ?? 300) };

/** Everything that is told, with texts that come in pieces joined. */
function eventsOf(pieces: readonly string[]): readonly string[] {
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(`text ${text}`);
    text = '';
  };
  const push = createXmlReader({
    open: (name, head) => (flush(), events.push(`open ${name}|${head.trim()}`)),
    text: (piece) => void (text += piece),
    close: (name) => (flush(), events.push(`close ${name}`)),
  });
  for (const piece of pieces) push(piece);
  flush();
  return events;
}

const word = fc.stringMatching(/^[a-z中>&;'\]\- ]{0,8}$/);
const name = fc.constantFrom('c', 'v', 'row', 'x:c', 'is');
const content = fc.oneof(
  word,
  word.map((inner) => `<!--${inner.replaceAll('-', '')}-->`),
  word.map((inner) => `<![CDATA[${inner.replaceAll(']', '')}<]]>`),
  word.map((inner) => `<?${inner.replaceAll('>', '')}?>`),
  fc.tuple(name, word).map(([tag, value]) => `<${tag} a="${value}" b='"'/>`),
  fc.tuple(name, word, word).map(([tag, value, inner]) => `<${tag} r="${value}">${inner}</${tag}>`),
);

describe('XML comes in pieces', () => {
  test('wherever it is cut, the same is told', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 8 }), fc.array(fc.nat(200), { maxLength: 12 }), (parts, cuts) => {
        const whole = `<a>${parts.join('')}</a>`;
        const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((place, i) => whole.slice(places[i], place));
        expect(eventsOf(pieces)).toEqual(eventsOf([whole]));
        expect(eventsOf(Array.from(whole))).toEqual(eventsOf([whole]));
      }),
      runs,
    );
  });

  test('what is told is what a plain expression finds', () => {
    const simple = fc.oneof(
      fc.stringMatching(/^[a-z ]{0,6}$/),
      fc.tuple(name, fc.stringMatching(/^[a-z>]{0,5}$/)).map(([tag, value]) => `<${tag} r="${value}"/>`),
    );
    fc.assert(
      fc.property(fc.array(simple, { maxLength: 10 }), (parts) => {
        const whole = parts.join('');
        const plain = [...whole.matchAll(/<(?:\w+:)?(\w+) (r="[^"]*")\/>/g)].map(
          ([, tag, head]) => `open ${tag}|${head}`,
        );
        expect(eventsOf([whole]).filter((event) => event.startsWith('open'))).toEqual(plain);
      }),
      runs,
    );
  });
});
