import { describe, expect, test } from 'vitest';
import { explainDesignation } from '../../src/designation/explain.js';
import { parseDesignation, safeParseDesignation } from '../../src/designation/parse.js';
import { sameDocument } from '../../src/designation/same.js';

describe('designations as people type them', () => {
  test('D2 what stands before the only number is a remark, what stands on both sides too', () => {
    expect(parseDesignation('城镇污水处理厂污染物排放标准（GB 18918-2002）').remark).toBe(
      '城镇污水处理厂污染物排放标准',
    );
    expect(parseDesignation('浙江省地方标准 DB33/T 933-2014 第2条').remark).toBe('浙江省地方标准 … 第2条');
  });

  test('D2 words for the degree of adoption are read as the letters are', () => {
    const it = parseDesignation('GB/T 19001-2016（等同采用ISO 9001:2015）');
    expect([it.also, it.degree, it.remark]).toEqual([['ISO 9001:2015'], 'IDT', null]);
  });

  test('D2 an amendment known by its year keeps the year and gets no number', () => {
    const amendmentsOf = (text: string) => parseDesignation(text).amendments;
    expect(amendmentsOf('GB 3095-2012（2018修改单）')).toEqual([{ joined: '/', kind: 'XG', number: '', year: 2018 }]);
    expect(amendmentsOf('GB 38031-2020 修改单1')).toEqual([{ joined: '/', kind: 'XG', number: '1', year: null }]);
    expect(amendmentsOf('EN 55032:2015+AC:2016-07')).toEqual([
      { joined: '+', kind: 'AC', number: '', year: 2016, month: 7 },
    ]);
  });

  test('D5 a review that confirmed the text stands outside the edition, a partial revision in it', () => {
    const parts = (text: string) => {
      const { edition, revised, confirmed } = parseDesignation(text);
      return [edition, revised, confirmed];
    };
    expect(parts('HG/T 3075-2003(2009)')).toEqual(['HG/T 3075-2003', null, 2009]);
    expect(parts('GB/T 1234-1991(2004年确认)')).toEqual(['GB/T 1234-1991', null, 2004]);
    expect(parts('GB 50016-2014(2018)')).toEqual(['GB 50016-2014(2018年版)', 2018, null]);
    expect(parts('GB 50016-2014(2018年确认)')).toEqual(['GB 50016-2014', null, 2018]);
    expect(parts('HG/T 3075-2003(2009年版)')).toEqual(['HG/T 3075-2003(2009年版)', 2009, null]);
    expect(parts('ANSI Z535.4-2011 (R2017)')).toEqual(['ANSI Z535.4-2011', null, 2017]);
    expect(parts('ITU-T H.264 (V14) (08/2021)')).toEqual(['ITU-T H.264 (08/2021)', null, null]);
  });

  test.each([
    ['ISO/IEC DTS 27001', 'ISO/IEC TS 27001:2013'],
    ['ISO/DTR 12345', 'ISO/TR 12345'],
    ['ISO/DIS 9001.2', 'ISO 9001:2015'],
    ['DBJ50-123-2010', 'DBJ50/T-123-2016'],
    ['DBJ/T 45-001', 'DBJ45/T 001-2018'],
    ['TIA/EIA-568-B', 'ANSI/TIA-568-B'],
    ['ANSI/ASHRAE/IES 90.1', 'ASHRAE 90.1-2019'],
    ['JESD22-A104F', 'JESD22-A104'],
    ['SAE J 1772', 'SAE J1772'],
    ['NF P01-010', 'NF P 01-010'],
    ['API STD 650', 'API 650'],
    ['CODEX STAN 192', 'CXS 192-1995'],
    ['DB440300/T 10-2006', 'DB4403/T 10-2019'],
    ['EN 301489-1', 'ETSI EN 301 489-1 V2.2.3'],
    ['ITU-T Y.4000/Y.2060', 'ITU-T Y.4000'],
    ['Q/GDW/Z 410-2010', 'Q/GDW 410'],
  ])('D5 %s and %s are one document', (a, b) => {
    expect(parseDesignation(b).document).toBe(parseDesignation(a).document);
  });

  test('D5 drug numbers, steels and pressures are no standards', () => {
    expect(safeParseDesignation('SS 304').ok || safeParseDesignation('PN16').ok).toBe(false);
    expect(safeParseDesignation('WS2-123-2000').ok).toBe(false);
    expect(sameDocument('YB(T) 30-86', 'YB/T 30-1986')).toBe(false);
  });

  test.each([
    ['DBJ 61-60', '61'],
    ['DBJ50/T-123-2016', '50'],
    ['DBJ/T 15-38-05', undefined],
    ['DB13(J)/T 8359-2020', '13'],
    ['DB22/JT 131-2014', '22'],
    ['XJJ 001-2011', '65'],
    ['Q/12 XX 001-2019', '12'],
    ['Q/31 0115000123C001-2020', '31'],
  ])('D6 the region of %s is %s', (text, region) => {
    expect(parseDesignation(text).regions[0]?.code).toBe(region);
  });

  test.each([
    ['GB 50016-2014', '住房和城乡建设部', '工程建设国家标准'],
    ['GB/T 51039-2014', '住房和城乡建设部', '工程建设国家标准'],
    ['GB 5009-2014', '国家标准化管理委员会', '国家标准'],
    ['DGJ32/TJ 109-2010', '江苏省住房和城乡建设厅', '地方工程建设标准'],
    ['DBJ33/T 1001-2020', undefined, '地方工程建设标准'],
    ['DBS33 3009-2018', '浙江省卫生健康委员会', '食品安全地方标准'],
    ['JJG(浙) 1-2020', undefined, '地方计量检定规程'],
    ['JJG(交通) 1-2020', undefined, '部门计量检定规程'],
    ['JJF(浙) 1-2020', undefined, '地方计量技术规范'],
  ])('D6 %s is issued by %s and is a %s', (text, issuer, field) => {
    const it = parseDesignation(text);
    expect([it.issuer?.zh, it.field?.zh]).toEqual([issuer, field]);
  });

  test('D6 explainDesignation says a kind of document once, and amendments as the body writes them', () => {
    const lines = (text: string) => explainDesignation(parseDesignation(text), 'zh');
    expect(lines('GBJ 16-1987')[0]).toBe('GBJ 16-1987：工程建设国家标准（旧）');
    expect(lines('JB/T 1-1999')[0]).toBe('JB/T 1-1999：行业标准（机械）');
    expect(lines('IEC 60335-1:2001+AMD1:2004 CSV')).toContain('修改单、修正案：AMD1:2004');
    expect(explainDesignation(parseDesignation('GB 1-2000'), 'en')[0]).toBe('GB 1-2000: national standard');
    expect(explainDesignation(parseDesignation('T/ABC 1-2000'), 'en')[0]).toBe('T/ABC 1-2000: association standard');
  });
});
