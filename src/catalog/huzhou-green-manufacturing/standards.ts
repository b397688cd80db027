import type { Standard } from '../../model/standard.js';
import { huzhou, huzhouCity } from '../regions.js';
import { issued } from '../issued.js';
import { eco, main, manufacturing } from '../sources.js';

/** The standards that the documents name in green manufacturing in Huzhou. */
export const standards = [
  {
    id: 'compilation-guide',
    title: { zh: '绿色制造标准体系编制指南', en: 'Guide to compiling a green manufacturing standards system' },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    events: issued(main('二（二）')),
    sources: [main('二（二）')],
  },
  {
    id: 'green-factory-evaluation',
    title: { zh: '市级绿色工厂', en: 'Evaluation of municipal green factories' },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    events: issued(main('三（二）')),
    tags: ['全省率先'],
    sources: [
      main(
        '三（二）',
        '未印名称，原文为“市级绿色工厂、绿色园区评价地方标准”。No title is printed: 市级绿色工厂、绿色园区评价地方标准.',
      ),
      manufacturing('三（二）'),
    ],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'green-park-evaluation',
    title: { zh: '绿色园区评价', en: 'Evaluation of municipal green parks' },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    events: issued(main('三（二）')),
    tags: ['全省率先'],
    sources: [
      main(
        '三（二）',
        '未印名称，原文为“市级绿色工厂、绿色园区评价地方标准”。No title is printed: 市级绿色工厂、绿色园区评价地方标准.',
      ),
      manufacturing('三（二）'),
    ],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'green-product-evaluation',
    title: { zh: '绿色产品评价通则', en: 'General rules for evaluation of green products' },
    level: 'national',
    status: 'in-force',
    events: issued(eco('二（二）')),
    sources: [manufacturing('三（二）'), eco('二（二）')],
  },
  {
    id: 'green-design-lead-acid-battery',
    title: {
      zh: '绿色设计产品评价技术规范 铅酸蓄电池',
      en: 'Technical specification for evaluation of green-design products: lead-acid batteries',
    },
    level: 'association',
    status: 'in-force',
    events: issued(eco('二（二）')),
    sources: [manufacturing('三（二）'), eco('二（二）')],
  },
  {
    id: 'non-ferrous-metals',
    title: {
      zh: '大型有色金属矿山、冶炼及深加工相关标准',
      en: 'Large non-ferrous metal mines, smelting and deep processing',
    },
    status: 'wanted',
    sources: [manufacturing('四（一）')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'electronics-terms',
    title: { zh: '电子电器', en: 'Terms of electronics and electrical appliances' },
    status: 'wanted',
    kind: 'terminology',
    sources: [manufacturing('四（一）', '尚无术语标准的领域。A field without a standard of terms (术语标准).')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'aerospace-terms',
    title: { zh: '航空航天', en: 'Terms of aerospace' },
    status: 'wanted',
    kind: 'terminology',
    sources: [manufacturing('四（一）', '尚无术语标准的领域。A field without a standard of terms (术语标准).')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'remanufacturing-terms',
    title: { zh: '再制造行业术语标准', en: 'Terms of the remanufacturing industries' },
    status: 'wanted',
    kind: 'terminology',
    sources: [manufacturing('四（一）'), manufacturing('四（三）')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'policy-support',
    title: {
      zh: '具体支撑匹配政策、法规的针对性标准',
      en: 'Specific standards that support and match policies and regulations',
    },
    status: 'wanted',
    sources: [manufacturing('四（一）', '“还很少，甚至有的是空白”。Few, in places none.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'green-factory-wanted',
    title: { zh: '绿色工厂', en: 'Green factories' },
    status: 'wanted',
    sources: [manufacturing('一（二）', '该方面标准“尤为缺失”。Standards of this field are especially missing.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'green-park-wanted',
    title: { zh: '绿色园区', en: 'Green parks' },
    status: 'wanted',
    sources: [manufacturing('一（二）', '该方面标准“尤为缺失”。Standards of this field are especially missing.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'green-supply-chain-wanted',
    title: { zh: '绿色供链', en: 'Green supply chains' },
    status: 'wanted',
    sources: [
      manufacturing(
        '一（二）',
        '该方面标准“尤为缺失”；原文“供链”当为“供应链”。Standards of this field are especially missing; printed 供链 for 供应链.',
      ),
    ],
    extra: { titleIs: 'subject' },
  },
] as const satisfies readonly Standard[];
