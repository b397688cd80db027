import { describe, expect, test } from 'vitest';
import { compareDesignations } from '../../src/designation/compare.js';
import { expandDesignation } from '../../src/designation/expand.js';
import { explainDesignation } from '../../src/designation/explain.js';
import { formatDesignation } from '../../src/designation/format.js';
import { parseDesignation, safeParseDesignation } from '../../src/designation/parse.js';
import { unreadableReasons } from '../../src/designation/reasons.js';
import { regionNames, regionOf } from '../../src/designation/region.js';
import { repairCodes } from '../../src/designation/repairs.js';
import { sameDocument } from '../../src/designation/same.js';
import { reasonSentences, repairSentences } from '../../src/designation/sentences.js';
import { industryCodes } from '../../src/designation/tables/industry.js';

describe('designations', () => {
  test('D2 lists each repair by code, in one order', () => {
    expect(parseDesignation('gb／t1.1—2020').repairs).toEqual(['full-width', 'case', 'dash', 'space']);
    expect(parseDesignation('T/CSGF T/CSGF024—2023').repairs).toEqual(['dash', 'space', 'doubled-prefix']);
    expect(parseDesignation('GB 50254~50259-96').repairs).toEqual(['two-digit-year']);
    expect(parseDesignation('GB/T 1.1-2020版').repairs).toEqual(['edition-mark']);
  });

  test('D2 of two numbers of one text the first is canonical and the other stands in also, with the degree of adoption', () => {
    const adopted = parseDesignation('GB/T 19001—2016（ISO 9001:2015，IDT）');
    expect([adopted.canonical, adopted.also, adopted.degree]).toEqual(['GB/T 19001-2016', ['ISO 9001:2015'], 'IDT']);
    expect(sameDocument(adopted, 'ISO 9001')).toBe(false);
  });

  test('D2 what was left out stands in the remark', () => {
    expect(parseDesignation('GB/T 14833-2011（部分）').remark).toBe('（部分）'.replace('（', '(').replace('）', ')'));
    expect(parseDesignation('《导则》GB/T 1.1-2020').remark).toBe('《导则》');
  });

  test('D3 leading zeros are never folded', () => {
    expect(sameDocument('JR/T 0197-2020', 'JR/T 197-2020')).toBe(false);
    expect(parseDesignation('DB53/T 190.07-2006').number).toBe('190.07');
    expect(parseDesignation('T/ZTCX 0001-2024').document).not.toBe(parseDesignation('T/ZTCX 001-2024').document);
  });

  test('D4 IS 14008 is of India and is not repaired to ISO 14008', () => {
    const it = parseDesignation('IS 14008');
    expect([it.prefix, it.level, it.issuer?.zh, it.repairs]).toEqual(['IS', 'foreign', '印度标准局', []]);
    expect(sameDocument('IS 14008', 'ISO 14008')).toBe(false);
  });

  test('D4 parseDesignation throws with the reason in the details', () => {
    expect(() => parseDesignation('生态文明')).toThrow(
      expect.objectContaining({
        code: 'unreadable-designation',
        details: { text: '生态文明', reason: 'not-a-designation' },
      }),
    );
  });

  test('D5 year and obligation make no other document; GBJ and GBZ are families of their own', () => {
    expect(sameDocument('GB/T 1.1-2009', 'GB/T 1.1-2020')).toBe(true);
    expect(sameDocument('GB 17498.6-2008', 'GB/T 17498.6-2026')).toBe(true);
    expect(sameDocument('GB/Z 1-2000', 'GB 1-1990')).toBe(true);
    expect(sameDocument('DB33/T 933-2014', 'DB33 933')).toBe(true);
    expect(sameDocument('HJ/T 7-1996', 'HJ 7-2026')).toBe(true);
    expect(sameDocument('GBZ 1-2010', 'GB/Z 1-2010')).toBe(false);
    expect(sameDocument('GBJ 16-87', 'GB 16-1987')).toBe(false);
    expect(sameDocument('DB33/T 1-2020', 'DB3305/T 1-2020')).toBe(false);
    expect(sameDocument('ISO/DIS 9001', 'ISO 9001:2015')).toBe(true);
    expect(sameDocument('DGJ 08-56-2012', 'DG/TJ 08-56-2019')).toBe(true);
  });

  test('D5 the key of the edition leaves out how it was printed, and is null without a year', () => {
    expect(parseDesignation('IEC 60034-11:2020 RLV').edition).toBe('IEC 60034-11:2020');
    expect(parseDesignation('GB 7588').edition).toBe(null);
    expect(parseDesignation('gbt 1.1-2020').edition).toBe('GB/T 1.1-2020');
  });

  test.each(industryCodes.map((row) => [row[0]]))(
    'D5 %s alone, with /T and with /Z is one number space of an industry',
    (code) => {
      const forms = [`${code} 123-2020`, `${code}/T 123-2020`, `${code}/Z 123-2020`].map((text) =>
        parseDesignation(text),
      );
      expect(forms.map((form) => form.document)).toEqual([`${code} 123`, `${code} 123`, `${code} 123`]);
      expect(forms.map((form) => form.obligation)).toEqual(['mandatory', 'voluntary', 'guidance']);
      expect(forms.every((form) => form.level === 'industry' && form.issuer !== null && form.field !== null)).toBe(
        true,
      );
    },
  );

  test.each([
    ['GB 7588-2003', 'national', 'mandatory', '国家标准化管理委员会'],
    ['GB/Z 1-2020', 'national', 'guidance', '国家标准化管理委员会'],
    ['JGJ/T 23-2011', 'industry', 'voluntary', '住房和城乡建设部'],
    ['DB33/T 933-2014', 'local', 'voluntary', '浙江省市场监督管理局'],
    ['T/CECS 12-2020', 'association', 'voluntary', '中国工程建设标准化协会'],
    ['Q/SY 1234-2019', 'enterprise', null, undefined],
    ['ISO/IEC 27001:2022', 'international', null, '国际标准化组织、国际电工委员会'],
    ['EN 60335-1:2012', 'regional', null, '欧洲标准化委员会'],
    ['JIS B 0001:2019', 'foreign', null, '日本产业标准调查会'],
  ])('D6 %s is %s, %s, of %s', (text, level, obligation, issuer) => {
    const it = parseDesignation(text);
    expect([it.level, it.obligation, it.issuer?.zh]).toEqual([level, obligation, issuer]);
  });

  test('D6 two, four and six digits behind DB are a province, a city, a county', () => {
    expect(parseDesignation('DB33/T 1-2020').regions).toEqual([{ code: '33', name: '浙江省', tier: 'province' }]);
    expect(parseDesignation('DB3305/T 1-2020').regions).toEqual([{ code: '3305', name: '湖州市', tier: 'city' }]);
    expect(parseDesignation('DB330522/T 1-2015').regions).toEqual([{ code: '330522', name: '长兴县', tier: 'county' }]);
    expect(parseDesignation('DB440300/T 10-2006').regions).toEqual([{ code: '4403', name: '深圳市', tier: 'city' }]);
    expect(parseDesignation('DB1331/T 117-2025').regions).toEqual([{ code: '1331', name: '雄安新区', tier: 'city' }]);
    expect(parseDesignation('DG/TJ08-2158-2023').regions).toEqual([{ code: '31', name: '上海市', tier: 'province' }]);
  });

  test('D6 a region that no table names keeps its digits and says so', () => {
    const it = parseDesignation('DB429005/T 1-2015');
    expect(it.regions).toEqual([{ code: '429005', tier: 'county' }]);
    expect(explainDesignation(it, 'zh').join()).toContain('429005 不在 tixi 的地区表中');
    expect(regionOf('99')).toEqual({ code: '99', tier: 'province' });
  });

  test('D6 a standard that several regions issue together has them all', () => {
    const it = parseDesignation('DB31/T 310002-2021/DB32/T 310002-2021/DB33/T 310002-2021');
    expect(it.regions.map((region) => region.name)).toEqual(['上海市', '江苏省', '浙江省']);
  });

  test('D6 the tables name all provinces and more than 330 cities', () => {
    const codes = [...regionNames().keys()];
    expect(codes.filter((code) => code.length === 2)).toHaveLength(34);
    expect(codes.filter((code) => code.length === 4).length).toBeGreaterThan(330);
  });

  test('D1 compareDesignations sorts as a person would, what is unreadable last', () => {
    const sorted = [
      'JB/T 1-1999',
      'GB/T 1.10-2009',
      '生态',
      'GB 2-2000',
      'GB/T 1.2-2020',
      'GB/T 1.2',
      'GB/T 1.2-2002',
      'DB33/T 9-2010',
    ];
    expect(sorted.sort(compareDesignations)).toEqual([
      'DB33/T 9-2010',
      'GB/T 1.2',
      'GB/T 1.2-2002',
      'GB/T 1.2-2020',
      'GB/T 1.10-2009',
      'GB 2-2000',
      'JB/T 1-1999',
      '生态',
    ]);
  });

  test('D2 expandDesignation lists every number of a range', () => {
    const codes = (text: string): string[] => expandDesignation(text).map((one) => one.canonical);
    expect(codes('GB 50254~50259-96')).toEqual([4, 5, 6, 7, 8, 9].map((last) => `GB 5025${String(last)}-1996`));
    expect(codes('JB/T 4730.1~3-2005')).toEqual(['JB/T 4730.1-2005', 'JB/T 4730.2-2005', 'JB/T 4730.3-2005']);
    expect(codes('T/ABC 008~011-2020')).toEqual([
      'T/ABC 008-2020',
      'T/ABC 009-2020',
      'T/ABC 010-2020',
      'T/ABC 011-2020',
    ]);
    expect(codes('GB 7588-2003')).toEqual(['GB 7588-2003']);
    expect(codes('GB 7258-2017、GB 1589-2016；')).toEqual(['GB 7258-2017', 'GB 1589-2016']);
    expect(codes('GB 7258-2017，GB 1589-2016和JB/T 1-1999')).toEqual(['GB 7258-2017', 'GB 1589-2016', 'JB/T 1-1999']);
    expect(codes('GB/T 1.1、1.2、1.3')).toEqual(['GB/T 1.1', 'GB/T 1.2', 'GB/T 1.3']);
    expect(codes('1、GB/T 1.1-2020')).toEqual(['GB/T 1.1-2020']);
    expect(codes('GB/T 19001—2016（ISO 9001:2015，IDT）')).toEqual(['GB/T 19001-2016']);
    expect(codes('IEC 61000-4-2~4')).toEqual(['IEC 61000-4-2', 'IEC 61000-4-3', 'IEC 61000-4-4']);
    expect(codes('GJB 150.1A-2009～150.2A-2009')).toEqual(['GJB 150.1A-2009', 'GJB 150.2A-2009']);
    expect(codes('DG/TJ 08-1~08-2-2000')).toEqual(['DG/TJ 08-1-2000', 'DG/TJ 08-2-2000']);
  });

  test('D2 a range over more than a thousand numbers is refused', () => {
    expect(() => expandDesignation('GB 1~100000-1996')).toThrow(
      expect.objectContaining({ code: 'unreadable-designation' }),
    );
    expect(() => expandDesignation('；')).toThrow(expect.objectContaining({ code: 'unreadable-designation' }));
  });

  test('D4 a number that would be another without its open year is unreadable', () => {
    for (const text of ['T/XYZ 23-86-XX', 'db 1-20xx~2']) {
      expect(safeParseDesignation(text)).toMatchObject({ ok: false, reason: 'placeholder' });
    }
    expect(parseDesignation('GB/T 1234-20XX').canonical).toBe('GB/T 1234');
    for (const [text, number] of [
      ['T/CECS 86-20XX', 'T/CECS 86'],
      ['t/cecs 86.1—20xx', 'T/CECS 86.1'],
      ['Q/SY 1-20××', 'Q/SY 1'],
    ] as const) {
      expect(parseDesignation(text)).toMatchObject({
        canonical: number,
        year: null,
        repairs: expect.arrayContaining(['draft-year']) as string[],
      });
    }
    expect(safeParseDesignation('T/XYZ 23-86-20XX')).toMatchObject({ ok: false, reason: 'placeholder' });
  });

  test('D7 a text that stands for more than ten thousand numbers is refused as soon as that is seen', () => {
    expect(() => expandDesignation('GB/T 1~1000;'.repeat(3000))).toThrow(
      expect.objectContaining({
        code: 'unreadable-designation',
      }),
    );
    expect(expandDesignation('GB/T 1~1000;'.repeat(10))).toHaveLength(10_000);
  });

  test('D1 formatDesignation writes from the parts', () => {
    const it = parseDesignation('ISO 14001:2015');
    const amendments = [{ joined: '/', kind: 'Amd', number: '1', year: 2024 }] as const;
    expect(formatDesignation({ ...it, amendments })).toBe('ISO 14001:2015/Amd 1:2024');
  });

  test('D6 explainDesignation says what it is, whose, where, when, and what was repaired', () => {
    expect(explainDesignation(safeParseDesignation('db3305／t 30—2018'), 'zh')).toEqual([
      'DB3305/T 30-2018：地方标准',
      '性质：推荐性',
      '发布或主管机构：湖州市市场监督管理局',
      '地区：浙江省湖州市（3305，市级）',
      '年份：2018',
      '修正：全角字符改为半角',
      '修正：字母大小写改为规定写法',
      '修正：各种横线统一为连字符“-”',
    ]);
    expect(explainDesignation(safeParseDesignation('TC291'), 'en')).toEqual([
      '"TC291" is not readable as a standard number: this is the number of a technical committee, not of a standard',
    ]);
  });

  test('D2 every repair and every reason has a sentence in both languages', () => {
    for (const code of repairCodes) expect(repairSentences[code].zh && repairSentences[code].en).toBeTruthy();
    for (const reason of unreadableReasons)
      expect(reasonSentences[reason].zh && reasonSentences[reason].en).toBeTruthy();
  });

  test('D7 values are frozen', () => {
    const it = parseDesignation('DB33/T 933-2014');
    expect(Object.isFrozen(it) && Object.isFrozen(it.regions) && Object.isFrozen(it.regions[0])).toBe(true);
  });
});
