import type { Standard } from '../../model/standard.js';
import { zhejiang, huzhou, huzhouCity } from '../regions.js';
import { main, eco, governance, whitePaperCase } from '../sources.js';

const government = [main('四（一）')];
const environment = [main('四（二）')];
const livelihood = [main('四（三）')];
const base = [main('四（四）')];
const emergency = [main('四（五）')];

/** The standards that the documents name in the action “standardization plus”. */
export const standards = [
  {
    id: 'township-run-once',
    title: {
      zh: '乡镇（街道）政务办事“最多跑一次”工作规范',
      en: 'Work specification for government affairs in one visit in townships and subdistricts',
    },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    sources: government,
  },
  {
    id: 'four-platforms',
    title: {
      zh: '基层治理体系“四个平台”建设工作运行规范',
      en: 'Specification for building and running the four platforms of primary-level governance',
    },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    sources: government,
  },
  {
    id: 'digital-life',
    title: { zh: '数字生活新服务建设导则', en: 'Guidelines for building new services of digital life' },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    sources: government,
  },
  {
    id: 'one-network-window',
    title: {
      zh: '长三角G60科创走廊"一网通办"专窗管理规范',
      en: 'Specification for managing the G60 corridor windows of the one-network service',
    },
    level: 'local',
    regions: [{ name: '长三角G60科创走廊' }],
    status: 'published',
    tags: ['长三角G60科创走廊'],
    sources: government,
  },
  {
    id: 'smart-factory-evaluation',
    title: { zh: '智能制造工厂评价规范', en: 'Specification for evaluating smart manufacturing factories' },
    level: 'association',
    status: 'published',
    tags: ['长三角G60科创走廊'],
    sources: government,
  },
  {
    id: 'g60-elevator',
    title: {
      zh: '既有多层住宅加装电梯工程技术规范',
      en: 'Technical specification for adding elevators to existing multi-storey housing',
    },
    level: 'association',
    status: 'published',
    tags: ['长三角G60科创走廊'],
    sources: government,
  },
  {
    id: 'pond-tail-water',
    title: {
      zh: '淡水池塘养殖尾水净化技术规范',
      en: 'Technical specification for purifying tail water of freshwater ponds',
    },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    sources: environment,
  },
  {
    id: 'green-mine',
    title: { zh: '绿色矿山建设规范', en: 'Specification for building green mines' },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    sources: [main('四（二）'), eco('二（二）')],
  },
  {
    id: 'zero-direct-discharge',
    title: {
      zh: '污水零直排区建设与管理规范',
      en: 'Specification for building and managing zones of zero direct discharge',
    },
    status: 'in-force',
    tags: ['系列标准'],
    sources: [main('四（二）', 'A series; the number of its parts is not printed.')],
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
    sources: [main('四（三）'), governance('四（二）')],
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
    sources: [main('四（三）'), whitePaperCase('一', '一')],
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
    sources: livelihood,
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
    sources: livelihood,
  },
  {
    id: 'rural-governance-work',
    title: { zh: '乡村治理工作规范', en: 'Work specification for rural governance' },
    status: 'published',
    sources: base,
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
    sources: [main('四（四）'), governance('六（三）'), eco('二（二）')],
  },
  {
    id: 'rural-spiritual-civilization',
    title: { zh: '农村精神文明建设规范', en: 'Specification for building spiritual civilization in the countryside' },
    status: 'published',
    sources: base,
  },
  {
    id: 'area-governance-station',
    title: {
      zh: '片区社会治理工作站建设和管理规范',
      en: 'Specification for building and managing area stations of social governance',
    },
    level: 'local',
    regions: [huzhou],
    status: 'published',
    published: '2020-06',
    issuers: ['吴兴区'],
    sources: [main('四（四）'), whitePaperCase('三', '三（四）')],
  },
  {
    id: 'dispute-centre',
    title: {
      zh: '社会矛盾纠纷调处化解中心建设与管理规范',
      en: 'Specification for building and managing centres for settling social disputes',
    },
    status: 'unknown',
    sources: [main('四（四）', 'Made (制定), beside another that is issued (发布): the stage is not stated.')],
  },
  {
    id: 'market-epidemic-control',
    title: { zh: '市场监管领域疫情防控指南', en: 'Guide to epidemic control in market supervision' },
    status: 'published',
    sources: emergency,
  },
  {
    id: 'tea-picking-epidemic-control',
    title: {
      zh: '春茶采摘新冠肺炎疫情防控技术指南',
      en: 'Technical guide to COVID-19 control in spring tea picking',
    },
    status: 'published',
    sources: emergency,
  },
  {
    id: 'isolation-observation',
    title: {
      zh: '新冠肺炎集中隔离医学观察管理指南',
      en: 'Guide to managing COVID-19 central isolation and observation',
    },
    status: 'published',
    sources: emergency,
  },
  {
    id: 'vaccination-clinic',
    title: {
      zh: '预防接种门诊新冠肺炎疫情防控技术指南',
      en: 'Technical guide to COVID-19 control in vaccination clinics',
    },
    status: 'published',
    sources: emergency,
  },
  {
    id: 'special-equipment-adviser',
    title: { zh: '特种设备“安全顾问”', en: 'Safety advisers for special equipment' },
    status: 'drafting',
    sources: emergency,
    extra: { titleIs: 'subject' },
  },
  {
    id: 'small-enterprise-park-safety',
    title: { zh: '小微企业园安全生产管理', en: 'Work safety in parks of small and micro enterprises' },
    status: 'drafting',
    sources: emergency,
    extra: { titleIs: 'subject' },
  },
  {
    id: 'lpg-cylinders',
    title: { zh: '液化石油气充装单位钢瓶管理', en: 'Cylinder management in liquefied petroleum gas filling' },
    status: 'drafting',
    sources: emergency,
    extra: { titleIs: 'subject' },
  },
] as const satisfies readonly Standard[];
