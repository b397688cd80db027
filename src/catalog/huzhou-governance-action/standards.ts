import type { Standard } from '../../model/standard.js';
import { zhejiang, huzhou, huzhouCity } from '../regions.js';
import { main, eco, governance, whitePaperCase } from '../sources.js';

const government = governance('四（一）');
const civil = governance('四（二）');
const law = governance('四（三）');
const market = governance('四（四）');
const health = governance('四（五）');

/** The standards that the documents name in the action on social governance. */
export const standards = [
  {
    id: 'run-once-general',
    title: { zh: '总则', en: 'General rules of the series' },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    sources: [government],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'run-once-pilot-towns',
    title: { zh: '小城市培育试点镇', en: 'Pilot towns for small cities' },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    sources: [government],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'run-once-central-towns',
    title: { zh: '中心镇', en: 'Central towns' },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    sources: [government],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'run-once-townships',
    title: { zh: '一般乡镇', en: 'Ordinary townships' },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    sources: [government],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'run-once-subdistricts',
    title: { zh: '街道', en: 'Subdistricts' },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    sources: [government],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'affairs-of-the-deceased',
    title: {
      zh: '逝者身后事“最多跑一次”工作规范',
      en: 'Work specification for settling the affairs of the deceased in one visit',
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    sources: [civil, main('四（三）', 'Made and carried out.')],
  },
  {
    id: 'happy-neighbourhood-centre',
    title: {
      zh: '幸福邻里中心建设与服务管理规范',
      en: 'Specification for building and managing happy neighbourhood centres',
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    effective: '2018-03-01',
    sources: [civil, whitePaperCase('一', '一')],
  },
  {
    id: 'home-care-for-the-elderly',
    title: {
      zh: '城乡社区居家养老服务与管理规范',
      en: 'Specification for home care for the elderly in urban and rural communities',
    },
    status: 'in-force',
    tags: ['实施效果评价'],
    sources: [civil],
  },
  {
    id: 'village-democracy-rule-of-law',
    title: {
      zh: '美丽乡村民主法治建设规范',
      en: 'Specification for building democracy and rule of law in beautiful villages',
    },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    sources: [law, governance('六（三）', 'Issued and in force.'), eco('二（二）')],
  },
  {
    id: 'rural-governance-work',
    title: { zh: '乡村治理工作规范', en: 'Work specification for rural governance' },
    status: 'published',
    issuers: ['安吉县'],
    sources: [law, main('四（四）')],
  },
  {
    id: 'rural-spiritual-civilization',
    title: { zh: '农村精神文明建设规范', en: 'Specification for building spiritual civilization in the countryside' },
    status: 'published',
    sources: [law, main('四（四）')],
  },
  {
    id: 'community-correction',
    title: {
      zh: '社会组织参与社区矫正服务规范',
      en: 'Specification for services of social organisations in community correction',
    },
    status: 'approval',
    sources: [governance('四（三）', 'About to be issued.')],
  },
  {
    id: 'safe-kitchen',
    title: {
      zh: '“安全、可视、健康”厨房建设规范',
      en: 'Specification for building safe, visible and healthy kitchens',
    },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    tags: ['大中型餐饮', '小餐饮', '微型餐饮', '集体食堂', '农村家宴中心'],
    sources: [market, main('四（三）')],
  },
  {
    id: 'rural-consumption-province',
    title: {
      zh: '乡村放心消费建设与管理规范',
      en: 'Specification for building and managing carefree rural consumption',
    },
    level: 'local',
    regions: [zhejiang],
    status: 'published',
    tags: ['主导制定'],
    relations: [{ type: 'elevatedFrom', target: 'rural-consumption-city', source: market }],
    sources: [market, main('四（三）')],
  },
  {
    id: 'rural-consumption-city',
    title: { zh: '乡村放心消费', en: 'Carefree rural consumption, municipal standard' },
    level: 'local',
    regions: [huzhouCity],
    status: 'unknown',
    relations: [{ type: 'elevatedFrom', target: 'rural-consumption-county', source: market }],
    sources: [
      governance('四（四）', 'County, municipal, provincial in three steps; of the first two no title is printed.'),
    ],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'rural-consumption-county',
    title: { zh: '乡村放心消费', en: 'Carefree rural consumption, county standard' },
    level: 'local',
    regions: [{ tier: 'county' }],
    status: 'unknown',
    sources: [
      governance('四（四）', 'County, municipal, provincial in three steps; of the first two no title is printed.'),
    ],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'township-commerce',
    title: {
      zh: '乡镇现代商贸建设和评价规范',
      en: 'Specification for building and evaluating modern commerce in townships',
    },
    status: 'published',
    sources: [market],
  },
  {
    id: 'healthy-nutrition-village',
    title: { zh: '营养健康村建设规范', en: 'Specification for building villages of nutrition and health' },
    status: 'published',
    sources: [health],
    extra: { experienceOf: '德清县洛舍镇砂村' },
  },
  {
    id: 'county-medical-community',
    title: { zh: '县域医疗卫生服务共同体建设指南', en: 'Guide to building county medical service communities' },
    status: 'published',
    sources: [health],
  },
  {
    id: 'family-doctor',
    title: {
      zh: '家庭医生签约服务与评价规范',
      en: 'Specification for contracted family doctor services and their evaluation',
    },
    status: 'published',
    sources: [health],
  },
  {
    id: 'county-dispute-centre',
    title: {
      zh: '县级社会矛盾纠纷调处化解中心运行与管理规范',
      en: 'Specification for running and managing county centres for settling social disputes',
    },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    published: '2020-08',
    sources: [
      governance(
        '四（六）',
        'Perhaps the standard that the main report names 社会矛盾纠纷调处化解中心建设与管理规范; not said.',
      ),
    ],
  },
] as const satisfies readonly Standard[];
