import { describe, expect, test } from 'vitest';
import { fillSentence, nestQuotes } from '../../src/base/sentence.js';

test('a list is joined with the mark of the language of its sentence', () => {
  expect(fillSentence('The levels {ids} are missing.', { ids: ['a', 'b'] })).toBe('The levels a, b are missing.');
  expect(fillSentence('缺少 {ids}。', { ids: ['a', 'b'] })).toBe('缺少 a、b。');
});

describe('quotation marks within others', () => {
  test('are single ones, and double again within those', () => {
    expect(fillSentence('“{a}”没有“{b}”。', { a: '“湖州治理”标准体系', b: '标识' })).toBe(
      '“‘湖州治理’标准体系”没有“标识”。',
    );
    expect(nestQuotes('“a “b “c” d””')).toBe('“a ‘b “c” d’”');
  });

  test('stay as they are where they do not pair', () => {
    expect(nestQuotes('“a “b”')).toBe('“a “b”');
    expect(nestQuotes('a” “b “c””')).toBe('a” “b “c””');
  });

  test('side by side are left alone', () => {
    expect(nestQuotes('“a”、“b”')).toBe('“a”、“b”');
  });
});
