import { describe, expect, test } from 'vitest';
import { foldTitle, titlesDiffer } from '../../../src/workspace/identity/fold-title.js';

describe('L1 titles', () => {
  test('L1 spaces, punctuation, case and width make no other title', () => {
    expect(foldTitle('标准化工作导则　第１部分：Rules（ISO）')).toBe('标准化工作导则第1部分rulesiso');
    expect(foldTitle('绿色工厂评价')).toBe('绿色工厂评价');
  });

  test.each([
    [[{ zh: '评价（一）' }, { zh: '评价(一)' }], false],
    [
      [
        { zh: '评价', en: 'A' },
        { zh: '评价', en: 'B' },
      ],
      false,
    ],
    [[{ zh: '评价' }, { zh: '通则' }], true],
    [[{ zh: '评价' }, { en: 'Assessment' }], false],
    [[{ zh: '评价', en: 'Assessment' }, { en: 'assessment' }], false],
    [[{ zh: '评价', en: 'Assessment' }, { en: 'General' }], true],
    [[{ zh: '评价', en: 'A' }, { zh: '评价', en: 'B' }, { en: 'A' }], true],
  ])('L1 titles are compared in a language that both have: %j %s', (titles, differ) => {
    expect(titlesDiffer(titles)).toBe(differ);
  });
});
