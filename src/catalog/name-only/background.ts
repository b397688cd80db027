import type { Claim } from '../../model/claim.js';
import type { Standard } from '../../model/standard.js';
import { zhejiang } from '../regions.js';
import { finance, manufacturing, whitePaperCase } from '../sources.js';

const research = [finance('一（一）')];
const body = finance('一（一）', 'Published by a trade or financial body, not by a standards body.');

/** The international work on green finance standards that the white paper names. */
export const internationalGreenFinance = [
  {
    id: 'iso-14007',
    designation: 'ISO 14007',
    title: { zh: '环境经济', en: 'Environmental economics' },
    level: 'international',
    status: 'drafting',
    issuers: ['ISO/TC 207'],
    sources: research,
    extra: { titleIs: 'subject' },
  },
  {
    id: 'iso-14008',
    designation: 'IS 14008',
    title: { zh: '环境经济', en: 'Environmental economics' },
    level: 'international',
    status: 'drafting',
    issuers: ['ISO/TC 207'],
    sources: [finance('一（一）', 'Printed IS 14008.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'iso-14030',
    designation: 'ISO 14030',
    title: { zh: '绿色债务工具', en: 'Green debt instruments' },
    level: 'international',
    status: 'drafting',
    issuers: ['ISO/TC 207'],
    sources: research,
  },
  {
    id: 'iso-14097',
    designation: 'ISO 14097',
    title: { zh: '气候变化相关投资和金融活动', en: 'Investment and financing activities related to climate change' },
    level: 'international',
    status: 'drafting',
    issuers: ['ISO/TC 207'],
    sources: research,
  },
  {
    id: 'climate-bonds',
    title: { zh: '气候债券系列标准', en: 'Climate bonds standards' },
    status: 'published',
    issuers: ['气候债券倡议（CBI）'],
    sources: [body],
  },
  {
    id: 'equator-principles',
    title: { zh: '赤道原则', en: 'Equator Principles' },
    status: 'published',
    issuers: ['赤道原则组织'],
    sources: [body],
  },
  {
    id: 'energy-efficiency-investment',
    title: { zh: '能效投资工具', en: 'Energy efficiency investment tools' },
    status: 'published',
    issuers: ['G20能效金融工作组'],
    sources: [body],
  },
  {
    id: 'green-bond-principles',
    title: { zh: '绿色债券原则', en: 'Green Bond Principles' },
    status: 'published',
    issuers: ['国际资本市场协会'],
    sources: [body],
  },
  {
    id: 'performance-standards',
    title: { zh: '环境和社会可持续绩效标准', en: 'Performance standards on environmental and social sustainability' },
    status: 'published',
    issuers: ['国际金融公司（IFC）'],
    sources: [body],
  },
] as const satisfies readonly Standard[];

const inUse = manufacturing('一（一）', 'In use internationally, named as background.');
const directive = manufacturing('一（一）', 'A directive (指令), not a standard.');

/** The international standards and directives on green manufacturing that the white paper names. */
export const internationalGreenManufacturing = [
  {
    id: 'iso-14040',
    designation: 'ISO 14040',
    title: { zh: '产品生命周期评价', en: 'Life cycle assessment' },
    level: 'international',
    status: 'in-force',
    sources: [inUse],
  },
  {
    id: 'iso-50001',
    designation: 'ISO 50001',
    title: { zh: '能源管理体系', en: 'Energy management systems' },
    level: 'international',
    status: 'in-force',
    sources: [inUse],
  },
  {
    id: 'iso-14955',
    designation: 'ISO 14955',
    title: { zh: '机床能效与生态设计', en: 'Energy efficiency and ecodesign of machine tools' },
    level: 'international',
    status: 'in-force',
    sources: [inUse],
  },
  {
    id: 'rohs',
    title: { zh: 'ROHS有毒有害物质限用', en: 'Restriction of hazardous substances (a directive)' },
    status: 'in-force',
    tags: ['指令'],
    sources: [directive],
  },
  {
    id: 'erp',
    title: { zh: 'ErP用能产品', en: 'Energy-related products (a directive)' },
    status: 'in-force',
    tags: ['指令'],
    sources: [directive],
  },
  {
    id: 'weee',
    title: { zh: 'WEEE回收', en: 'Waste electrical and electronic equipment (a directive)' },
    status: 'in-force',
    tags: ['指令'],
    sources: [directive],
  },
] as const satisfies readonly Standard[];

/** The figures that the white paper gives for green manufacturing standards in all China. */
export const nationalGreenManufacturing = [
  {
    about: {},
    counts: 'standards',
    where: { level: 'national', status: 'in-force' },
    comparator: 'exactly',
    value: 147,
    source: manufacturing('一（二）'),
  },
  {
    about: {},
    counts: 'standards',
    where: { tag: '工业节能、产品能耗' },
    comparator: 'nearly',
    value: 700,
    note: 'Standards for industrial energy saving and product energy consumption.',
    source: manufacturing('一（二）'),
  },
  {
    about: {},
    counts: 'standards',
    where: { level: 'national', tag: '循环利用、污染防治' },
    comparator: 'more-than',
    value: 200,
    note: 'National standards in each of circular use and pollution control.',
    source: manufacturing('一（二）'),
  },
  {
    about: {},
    counts: 'standards',
    where: { tag: '产品、企业和园区' },
    comparator: 'exactly',
    value: 48,
    note: 'Green standards for products, enterprises and parks, issued under three papers of the ministry.',
    source: manufacturing('一（二）'),
  },
] as const satisfies readonly Claim[];

const background = whitePaperCase('六', '一');

/** The provincial standards on managing and assessing social organisations that Changxing built upon. */
export const socialOrganisationManagement = [
  {
    id: 'social-organisation-building',
    designation: 'DB33/ T933—2014',
    title: { zh: '社会组织建设规范', en: 'Specification for building social organisations' },
    level: 'local',
    regions: [zhejiang],
    status: 'published',
    published: '2014',
    sources: [background],
  },
  {
    id: 'provincial-assessment',
    title: { zh: '全省性社会组织评估规程', en: 'Rules for assessing social organisations of the whole province' },
    level: 'local',
    regions: [zhejiang],
    status: 'published',
    published: '2014',
    sources: [background],
  },
] as const satisfies readonly Standard[];
