import type { Standard } from '../../model/standard.js';
import { standardsLike } from '../alike.js';
import { issued } from '../issued.js';
import { epidemicControl } from '../name-only/epidemic-control.js';
import { zhejiang, huzhou, huzhouCity } from '../regions.js';
import { main, eco, governance, whitePaperCase } from '../sources.js';

const government = main('四（一）');
const environment = main('四（二）');
const livelihood = main('四（三）');
const base = main('四（四）');
const emergency = main('四（五）');

const ofGovernment = standardsLike({
  level: 'local',
  regions: [huzhou],
  status: 'in-force',
  events: issued(government),
  sources: [government],
});
const ofCorridor = standardsLike({
  level: 'association',
  status: 'in-force',
  events: issued(government),
  tags: ['长三角G60科创走廊'],
  sources: [government],
});
const issuedOfBase = standardsLike({ status: 'in-force', events: issued(base), sources: [base] });
const carriedOut = standardsLike({ level: 'local', regions: [huzhou], status: 'in-force' });
const inDrafting = standardsLike({ status: 'drafting', sources: [emergency], extra: { titleIs: 'subject' } });

/** The standards that the documents name in the action “standardization plus”. */
export const standards = [
  ofGovernment(
    'township-run-once',
    '乡镇（街道）政务办事“最多跑一次”工作规范',
    'Work specification for government affairs in one visit in townships and subdistricts',
  ),
  ofGovernment(
    'four-platforms',
    '基层治理体系“四个平台”建设工作运行规范',
    'Specification for building and running the four platforms of primary-level governance',
  ),
  ofGovernment('digital-life', '数字生活新服务建设导则', 'Guidelines for building new services of digital life'),
  {
    id: 'one-network-window',
    title: {
      zh: '长三角G60科创走廊"一网通办"专窗管理规范',
      en: 'Specification for managing the G60 corridor windows of the one-network service',
    },
    level: 'local',
    regions: [{ name: '长三角G60科创走廊' }],
    status: 'in-force',
    events: issued(government),
    tags: ['长三角G60科创走廊'],
    sources: [government],
  },
  ofCorridor(
    'smart-factory-evaluation',
    '智能制造工厂评价规范',
    'Specification for evaluating smart manufacturing factories',
  ),
  ofCorridor(
    'g60-elevator',
    '既有多层住宅加装电梯工程技术规范',
    'Technical specification for adding elevators to existing multi-storey housing',
  ),
  carriedOut(
    'pond-tail-water',
    '淡水池塘养殖尾水净化技术规范',
    'Technical specification for purifying tail water of freshwater ponds',
    { sources: [environment] },
  ),
  carriedOut('green-mine', '绿色矿山建设规范', 'Specification for building green mines', {
    sources: [environment, eco('二（二）')],
  }),
  {
    id: 'zero-direct-discharge',
    title: {
      zh: '污水零直排区建设与管理规范',
      en: 'Specification for building and managing zones of zero direct discharge',
    },
    status: 'in-force',
    tags: ['系列标准'],
    sources: [main('四（二）', '系列标准；未印部分数。A series; the number of its parts is not printed.')],
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
    sources: [livelihood, governance('四（二）')],
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
    sources: [livelihood, whitePaperCase('一', '一')],
  },
  carriedOut(
    'safe-kitchen',
    '“安全、可视、健康”厨房建设规范',
    'Specification for building safe, visible and healthy kitchens',
    { events: issued(livelihood), sources: [livelihood] },
  ),
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
    sources: [
      livelihood,
      governance('四（四）', '其经验已向全省推广。Its experience was spread to the whole province.'),
    ],
  },
  issuedOfBase('rural-governance-work', '乡村治理工作规范', 'Work specification for rural governance'),
  carriedOut(
    'village-democracy-rule-of-law',
    '美丽乡村民主法治建设规范',
    'Specification for building democracy and rule of law in beautiful villages',
    { sources: [base, governance('六（三）'), eco('二（二）')] },
  ),
  issuedOfBase(
    'rural-spiritual-civilization',
    '农村精神文明建设规范',
    'Specification for building spiritual civilization in the countryside',
  ),
  carriedOut(
    'area-governance-station',
    '片区社会治理工作站建设和管理规范',
    'Specification for building and managing area stations of social governance',
    {
      events: issued(whitePaperCase('三', '三（四）')),
      published: '2020-06',
      issuers: ['吴兴区'],
      sources: [base, whitePaperCase('三', '三（四）')],
    },
  ),
  {
    id: 'dispute-centre',
    title: {
      zh: '社会矛盾纠纷调处化解中心建设与管理规范',
      en: 'Specification for building and managing centres for settling social disputes',
    },
    status: 'unknown',
    sources: [
      main(
        '四（四）',
        '原文只说“制定”，同句另一项为“发布”：未说明阶段。Made (制定), beside another that is issued (发布): the stage is not stated.',
      ),
    ],
  },
  ...epidemicControl,
  inDrafting('special-equipment-adviser', '特种设备“安全顾问”', 'Safety advisers for special equipment'),
  inDrafting(
    'small-enterprise-park-safety',
    '小微企业园安全生产管理',
    'Work safety in parks of small and micro enterprises',
  ),
  inDrafting('lpg-cylinders', '液化石油气充装单位钢瓶管理', 'Cylinder management in liquefied petroleum gas filling'),
] as const satisfies readonly Standard[];
