import { defineSystem } from '../system/define.js';
import { plan, planRelease } from './sources.js';
import { ecologyFields } from './zhejiang-pilot-plan/ecology.js';

const science = [plan('推进标准化与科技创新互融互促')];
const industry = [plan('构建现代化产业标准体系')];
const prosperity = [plan('加快共同富裕美好社会标准化进程')];
const ecology = [plan('强化生态文明建设标准化保障')];
const regions = [plan('加快城乡区域协调发展标准化建设')];
const international = [plan('持续推进标准国际化')];
const reform = [plan('全面深化标准化改革')];

/** The seven measures of the standardization pilot plan of Zhejiang, with the fields named under each. */
export const zhejiangPilotPlan = defineSystem({
  format: 'tixi/1',
  id: 'zhejiang-pilot-plan',
  title: { zh: '浙江省国家标准化创新发展试点工作方案', en: 'Plan of the national standardization pilot in Zhejiang' },
  issuer: '浙江省',
  levels: [
    { id: 'measure', title: { zh: '举措', en: 'measure' } },
    { id: 'field', title: { zh: '领域', en: 'field' } },
  ],
  children: [
    {
      id: 'science',
      title: { zh: '推进标准化与科技创新互融互促', en: 'standardization and science' },
      level: 'measure',
      sources: science,
      children: [
        { id: 'internet-plus', title: { zh: '“互联网+”', en: 'Internet plus' }, level: 'field', sources: science },
        { id: 'life-health', title: { zh: '生命健康', en: 'life and health' }, level: 'field', sources: science },
        { id: 'new-materials', title: { zh: '新材料', en: 'new materials' }, level: 'field', sources: science },
      ],
    },
    {
      id: 'industry',
      title: { zh: '构建现代化产业标准体系', en: 'modern industry' },
      level: 'measure',
      sources: industry,
      children: [
        { id: 'digital-economy', title: { zh: '数字经济', en: 'digital economy' }, level: 'field', sources: industry },
        {
          id: 'advanced-manufacturing',
          title: { zh: '先进制造业', en: 'advanced manufacturing' },
          level: 'field',
          sources: industry,
        },
        { id: 'services', title: { zh: '“浙江服务”', en: 'Zhejiang services' }, level: 'field', sources: industry },
      ],
    },
    {
      id: 'common-prosperity',
      title: { zh: '加快共同富裕美好社会标准化进程', en: 'common prosperity' },
      level: 'measure',
      sources: prosperity,
      children: [
        {
          id: 'income-distribution',
          title: { zh: '“扩中提低”和收入分配', en: 'incomes and their distribution' },
          level: 'field',
          sources: prosperity,
        },
        {
          id: 'one-network',
          title: { zh: '“一网通办”', en: 'one network for all services' },
          level: 'field',
          sources: prosperity,
        },
        {
          id: 'one-matter',
          title: { zh: '“一件事”集成', en: 'one integrated matter' },
          level: 'field',
          sources: prosperity,
        },
        {
          id: 'cross-enforcement',
          title: { zh: '多跨联动执法监管', en: 'joint enforcement and supervision' },
          level: 'field',
          sources: prosperity,
        },
        {
          id: 'urban-governance',
          title: { zh: '市域社会治理现代化', en: 'modern urban governance' },
          level: 'field',
          sources: prosperity,
        },
        {
          id: 'county-mediation',
          title: { zh: '县级矛盾调解中心', en: 'county mediation centres' },
          level: 'field',
          sources: prosperity,
        },
        {
          id: 'grid-governance',
          title: { zh: '全科网格治理', en: 'grid governance' },
          level: 'field',
          sources: prosperity,
        },
        {
          id: 'seven-shared',
          title: { zh: '公共服务“七优享”', en: 'seven shared public services' },
          level: 'field',
          sources: prosperity,
        },
      ],
    },
    {
      id: 'ecology',
      title: { zh: '强化生态文明建设标准化保障', en: 'ecological civilization' },
      level: 'measure',
      sources: ecology,
      children: ecologyFields,
    },
    {
      id: 'regions',
      title: { zh: '加快城乡区域协调发展标准化建设', en: 'coordinated regions' },
      level: 'measure',
      sources: regions,
      children: [
        {
          id: 'modern-agriculture-chain',
          title: { zh: '现代农业全产业链', en: 'the whole chain of modern agriculture' },
          level: 'field',
          sources: regions,
        },
        {
          id: 'digital-countryside',
          title: { zh: '数字乡村', en: 'digital countryside' },
          level: 'field',
          sources: regions,
        },
        {
          id: 'rural-toilets',
          title: { zh: '农村卫生厕所建设改造', en: 'rural sanitary toilets' },
          level: 'field',
          sources: regions,
        },
        {
          id: 'leisure-holidays',
          title: { zh: '度假休闲', en: 'holidays and leisure' },
          level: 'field',
          sources: regions,
        },
        { id: 'rural-tourism', title: { zh: '乡村旅游', en: 'rural tourism' }, level: 'field', sources: regions },
        {
          id: 'mountain-products',
          title: { zh: '山区名品', en: 'mountain products' },
          level: 'field',
          sources: regions,
        },
        {
          id: 'industry-chain-synergy',
          title: { zh: '产业链协同', en: 'synergy of industry chains' },
          level: 'field',
          sources: regions,
        },
        {
          id: 'outpost-parks',
          title: { zh: '飞地产业园', en: 'outpost industrial parks' },
          level: 'field',
          sources: regions,
        },
        {
          id: 'mountain-sea-parks',
          title: { zh: '山海协作产业园', en: 'mountain-sea industrial parks' },
          level: 'field',
          sources: regions,
        },
        {
          id: 'eco-tourism-parks',
          title: { zh: '生态旅游文化产业园', en: 'eco-tourism and culture parks' },
          level: 'field',
          sources: regions,
        },
        {
          id: 'yangtze-delta',
          title: { zh: '长三角区域一体化', en: 'integration of the Yangtze delta' },
          level: 'field',
          sources: regions,
        },
      ],
    },
    {
      id: 'international',
      title: { zh: '持续推进标准国际化', en: 'international standardization' },
      level: 'measure',
      sources: international,
      children: [
        {
          id: 'belt-and-road',
          title: { zh: '“一带一路”', en: 'Belt and Road' },
          level: 'field',
          sources: international,
        },
        {
          id: 'brics-centre',
          title: { zh: '金砖国家标准化（浙江）研究中心', en: 'BRICS standardization research centre' },
          level: 'field',
          sources: international,
        },
        {
          id: 'free-trade-zone',
          title: { zh: '中国（浙江）自由贸易试验区', en: 'Zhejiang free trade zone' },
          level: 'field',
          sources: international,
        },
      ],
    },
    {
      id: 'reform',
      title: { zh: '全面深化标准化改革', en: 'reform of standardization' },
      level: 'measure',
      sources: reform,
      children: [
        {
          id: 'information-platform',
          title: { zh: '标准化公共信息服务平台', en: 'public information platform' },
          level: 'field',
          sources: reform,
        },
        {
          id: 'zhejiang-standard-mark',
          title: { zh: '“浙江标准”标识制度', en: 'mark of Zhejiang standards' },
          level: 'field',
          sources: reform,
        },
        {
          id: 'pilot-gradient',
          title: { zh: '省市县标准化试点培育梯度体系', en: 'gradient of pilots' },
          level: 'field',
          sources: reform,
        },
      ],
    },
  ],
  standards: [],
  claims: [
    {
      about: {},
      counts: 'nodes',
      at: 'measure',
      comparator: 'exactly',
      value: 7,
      source: plan('浙江持续推进国家标准化创新发展试点工作'),
    },
    {
      about: {},
      counts: 'other',
      where: { tag: '试点工作阶段' },
      comparator: 'exactly',
      value: 3,
      note: 'Stages of the pilot: 2023, 2024, 2025.',
      source: plan('试点工作分三个阶段组织实施'),
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '山区县' },
      comparator: 'exactly',
      value: 26,
      source: plan('加快城乡区域协调发展标准化建设'),
    },
  ],
  sources: [planRelease],
  extra: { englishTitles: 'unofficial' },
});
