import type { Claim } from '../../model/claim.js';
import type { Standard } from '../../model/standard.js';
import { zhejiang } from '../regions.js';
import { standardsLike } from '../alike.js';
import { issued } from '../issued.js';
import { finance, manufacturing, whitePaperCase } from '../sources.js';

const research = [finance('一（一）')];
const body = finance(
  '一（一）',
  '由行业或金融组织发布，非标准化机构。Published by a trade or financial body, not by a standards body.',
);

const underWay = standardsLike({ level: 'international', status: 'drafting', issuers: ['ISO/TC 207'] });
const byOthers = standardsLike({ status: 'in-force', events: issued(finance('一（一）')), sources: [body] });

/** The international work on green finance standards that the white paper names. */
export const internationalGreenFinance = [
  underWay('iso-14007', '环境经济', 'Environmental economics', {
    designation: 'ISO 14007',
    sources: research,
    extra: { titleIs: 'subject' },
  }),
  underWay('iso-14008', '环境经济', 'Environmental economics', {
    designation: 'IS 14008',
    sources: [finance('一（一）', '原文印作“IS 14008”。Printed IS 14008.')],
    extra: { titleIs: 'subject' },
  }),
  underWay('iso-14030', '绿色债务工具', 'Green debt instruments', { designation: 'ISO 14030', sources: research }),
  underWay('iso-14097', '气候变化相关投资和金融活动', 'Investment and financing activities related to climate change', {
    designation: 'ISO 14097',
    sources: research,
  }),
  byOthers('climate-bonds', '气候债券系列标准', 'Climate bonds standards', { issuers: ['气候债券倡议（CBI）'] }),
  byOthers('equator-principles', '赤道原则', 'Equator Principles', { issuers: ['赤道原则组织'] }),
  byOthers('energy-efficiency-investment', '能效投资工具', 'Energy efficiency investment tools', {
    issuers: ['G20能效金融工作组'],
  }),
  byOthers('green-bond-principles', '绿色债券原则', 'Green Bond Principles', { issuers: ['国际资本市场协会'] }),
  byOthers(
    'performance-standards',
    '环境和社会可持续绩效标准',
    'Performance standards on environmental and social sustainability',
    { issuers: ['国际金融公司（IFC）'] },
  ),
] as const satisfies readonly Standard[];

const iso = standardsLike({
  level: 'international',
  status: 'in-force',
  sources: [manufacturing('一（一）', '国际上已实施，作为背景提及。In use internationally, named as background.')],
});
const directive = standardsLike({
  status: 'in-force',
  tags: ['指令'],
  sources: [manufacturing('一（一）', '为指令，不是标准。A directive (指令), not a standard.')],
});

/** The international standards and directives on green manufacturing that the white paper names. */
export const internationalGreenManufacturing = [
  iso('iso-14040', '产品生命周期评价', 'Life cycle assessment', { designation: 'ISO 14040' }),
  iso('iso-50001', '能源管理体系', 'Energy management systems', { designation: 'ISO 50001' }),
  iso('iso-14955', '机床能效与生态设计', 'Energy efficiency and ecodesign of machine tools', {
    designation: 'ISO 14955',
  }),
  directive('rohs', 'ROHS有毒有害物质限用', 'Restriction of hazardous substances (a directive)'),
  directive('erp', 'ErP用能产品', 'Energy-related products (a directive)'),
  directive('weee', 'WEEE回收', 'Waste electrical and electronic equipment (a directive)'),
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
    note: '工业节能、产品能耗等标准。Standards for industrial energy saving and product energy consumption.',
    source: manufacturing('一（二）'),
  },
  {
    about: {},
    counts: 'standards',
    where: { level: 'national', tag: '循环利用' },
    comparator: 'more-than',
    value: 200,
    note: '原文“循环利用、污染防治等方面现有国标都超过200项”。Printed of circular use and pollution control, both (都) over 200.',
    source: manufacturing('一（二）'),
  },
  {
    about: {},
    counts: 'standards',
    where: { level: 'national', tag: '污染防治' },
    comparator: 'more-than',
    value: 200,
    note: '原文“循环利用、污染防治等方面现有国标都超过200项”。Printed of circular use and pollution control, both (都) over 200.',
    source: manufacturing('一（二）'),
  },
  {
    about: {},
    counts: 'standards',
    where: { tag: '产品、企业和园区' },
    comparator: 'exactly',
    value: 48,
    note: '依三份文件发布的产品、企业和园区方面的绿色标准。Green standards for products, enterprises and parks, issued under three papers of the ministry.',
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
    status: 'in-force',
    events: issued(background),
    published: '2014',
    sources: [background],
  },
  {
    id: 'provincial-assessment',
    title: { zh: '全省性社会组织评估规程', en: 'Rules for assessing social organisations of the whole province' },
    level: 'local',
    regions: [zhejiang],
    status: 'in-force',
    events: issued(background),
    published: '2014',
    sources: [background],
  },
] as const satisfies readonly Standard[];
