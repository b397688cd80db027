import type { Standard } from '../../model/standard.js';
import { zhejiang, huzhou, huzhouCity } from '../regions.js';
import { standardsLike } from '../alike.js';
import { issued } from '../issued.js';
import { main, eco, governance, whitePaperCase } from '../sources.js';

const government = governance('四（一）');
const civil = governance('四（二）');
const law = governance('四（三）');
const market = governance('四（四）');
const health = governance('四（五）');

const runOnce = standardsLike({
  level: 'local',
  regions: [huzhou],
  status: 'in-force',
  events: issued(government),
  sources: [government],
  extra: { titleIs: 'subject' },
});
const ofLaw = standardsLike({ status: 'in-force', events: issued(law), sources: [law, main('四（四）')] });
const ofHealth = standardsLike({ status: 'in-force', events: issued(health), sources: [health] });

/** The standards that the documents name in the action on social governance. */
export const standards = [
  runOnce('run-once-general', '总则', 'General rules of the series'),
  runOnce('run-once-pilot-towns', '小城市培育试点镇', 'Pilot towns for small cities'),
  runOnce('run-once-central-towns', '中心镇', 'Central towns'),
  runOnce('run-once-townships', '一般乡镇', 'Ordinary townships'),
  runOnce('run-once-subdistricts', '街道', 'Subdistricts'),
  {
    id: 'affairs-of-the-deceased',
    title: {
      zh: '逝者身后事“最多跑一次”工作规范',
      en: 'Work specification for settling the affairs of the deceased in one visit',
    },
    level: 'local',
    regions: [huzhouCity],
    status: 'in-force',
    sources: [civil, main('四（三）', '制定实施。Made and carried out.')],
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
    sources: [law, governance('六（三）', '已发布实施。Issued and in force.'), eco('二（二）')],
  },
  ofLaw('rural-governance-work', '乡村治理工作规范', 'Work specification for rural governance', {
    issuers: ['安吉县'],
  }),
  ofLaw(
    'rural-spiritual-civilization',
    '农村精神文明建设规范',
    'Specification for building spiritual civilization in the countryside',
  ),
  {
    id: 'community-correction',
    title: {
      zh: '社会组织参与社区矫正服务规范',
      en: 'Specification for services of social organisations in community correction',
    },
    status: 'approval',
    sources: [governance('四（三）', '“即将发布”。About to be issued.')],
  },
  {
    id: 'safe-kitchen',
    title: {
      zh: '“安全、可视、健康”厨房建设规范',
      en: 'Specification for building safe, visible and healthy kitchens',
    },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    events: issued(market),
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
    status: 'in-force',
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
      governance(
        '四（四）',
        '“县级、市级、省级标准三级跳”；前两级未印名称。County, municipal, provincial in three steps; of the first two no title is printed.',
      ),
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
      governance(
        '四（四）',
        '“县级、市级、省级标准三级跳”；前两级未印名称。County, municipal, provincial in three steps; of the first two no title is printed.',
      ),
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
    events: issued(market),
    sources: [governance('四（四）', '“近日制定发布”。Issued recently (近日制定发布).')],
  },
  ofHealth(
    'healthy-nutrition-village',
    '营养健康村建设规范',
    'Specification for building villages of nutrition and health',
    { extra: { experienceOf: '德清县洛舍镇砂村' } },
  ),
  ofHealth(
    'county-medical-community',
    '县域医疗卫生服务共同体建设指南',
    'Guide to building county medical service communities',
  ),
  ofHealth(
    'family-doctor',
    '家庭医生签约服务与评价规范',
    'Specification for contracted family doctor services and their evaluation',
  ),
  {
    id: 'county-dispute-centre',
    title: {
      zh: '县级社会矛盾纠纷调处化解中心运行与管理规范',
      en: 'Specification for running and managing county centres for settling social disputes',
    },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    events: issued(governance('四（六）')),
    published: '2020-08',
    sources: [
      governance(
        '四（六）',
        '或即总报告所称《社会矛盾纠纷调处化解中心建设与管理规范》；文件未说明。Perhaps the standard that the main report names 社会矛盾纠纷调处化解中心建设与管理规范; not said.',
      ),
    ],
  },
] as const satisfies readonly Standard[];
