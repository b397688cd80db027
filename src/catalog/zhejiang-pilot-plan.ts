import { nodesLike } from './alike.js';
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
const scienceField = nodesLike({ level: 'field', sources: science });
const industryField = nodesLike({ level: 'field', sources: industry });
const prosperityField = nodesLike({ level: 'field', sources: prosperity });
const regionsField = nodesLike({ level: 'field', sources: regions });
const internationalField = nodesLike({ level: 'field', sources: international });
const prosperityPart = nodesLike({ level: 'subfield', sources: prosperity });
const regionsPart = nodesLike({ level: 'subfield', sources: regions });
const reformField = nodesLike({ level: 'field', sources: reform });

/** The seven measures of the standardization pilot plan of Zhejiang, with the fields named under each. */
export const zhejiangPilotPlan = defineSystem({
  format: 'tixi/1',
  id: 'zhejiang-pilot-plan',
  title: { zh: '浙江省国家标准化创新发展试点工作方案', en: 'Plan of the national standardization pilot in Zhejiang' },
  issuer: '浙江省',
  levels: [
    { id: 'measure', title: { zh: '举措', en: 'measure' } },
    { id: 'field', title: { zh: '领域', en: 'field' } },
    { id: 'subfield', title: { zh: '细分领域', en: 'subfield' } },
  ],
  children: [
    {
      id: 'science',
      title: { zh: '推进标准化与科技创新互融互促', en: 'standardization and science' },
      level: 'measure',
      sources: science,
      children: [
        scienceField('internet-plus', '“互联网+”', 'Internet plus'),
        scienceField('life-health', '生命健康', 'life and health'),
        scienceField('new-materials', '新材料', 'new materials'),
      ],
    },
    {
      id: 'industry',
      title: { zh: '构建现代化产业标准体系', en: 'modern industry' },
      level: 'measure',
      sources: industry,
      children: [
        industryField('digital-economy', '数字经济', 'digital economy'),
        industryField('advanced-manufacturing', '先进制造业', 'advanced manufacturing'),
        industryField('services', '“浙江服务”', 'Zhejiang services'),
      ],
    },
    {
      id: 'common-prosperity',
      title: { zh: '加快共同富裕美好社会标准化进程', en: 'common prosperity' },
      level: 'measure',
      sources: prosperity,
      children: [
        prosperityField('income-distribution', '“扩中提低”和收入分配', 'incomes and their distribution'),
        prosperityField('government-services', '政务服务', 'government services', {
          children: [
            prosperityPart('one-network', '“一网通办”', 'one network for all services'),
            prosperityPart('one-matter', '“一件事”集成', 'one integrated matter'),
          ],
        }),
        prosperityField('cross-enforcement', '多跨联动执法监管', 'joint enforcement and supervision'),
        prosperityField('primary-level-governance', '基层社会治理', 'primary-level social governance', {
          children: [
            prosperityPart('urban-governance', '市域社会治理现代化', 'modern urban governance'),
            prosperityPart('county-mediation', '县级矛盾调解中心', 'county mediation centres'),
            prosperityPart('grid-governance', '全科网格治理', 'grid governance'),
          ],
        }),
        prosperityField('seven-shared', '公共服务“七优享”', 'seven shared public services'),
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
        regionsField('modern-agriculture-chain', '现代农业全产业链', 'the whole chain of modern agriculture'),
        regionsField('digital-countryside', '数字乡村', 'digital countryside'),
        regionsField('living-environment', '人居环境改善', 'better living environment', {
          children: [regionsPart('rural-toilets', '农村卫生厕所建设改造', 'rural sanitary toilets')],
        }),
        regionsField('leisure-holidays', '度假休闲', 'holidays and leisure'),
        regionsField('rural-tourism', '乡村旅游', 'rural tourism'),
        regionsField('mountain-products', '山区名品', 'mountain products'),
        regionsField('mountain-and-coast', '山区县与沿海发达县', 'mountain counties and coastal counties', {
          children: [
            regionsPart('mountain-coast-services', '公共服务', 'public services'),
            regionsPart('mountain-coast-business', '营商环境', 'business environment'),
            regionsPart('mountain-coast-infrastructure', '基础设施建设', 'building of infrastructure'),
          ],
        }),
        regionsField('industry-chain-synergy', '产业链协同', 'synergy of industry chains'),
        regionsField('outpost-parks', '飞地产业园', 'outpost industrial parks'),
        regionsField('mountain-sea-parks', '山海协作产业园', 'mountain-sea industrial parks'),
        regionsField('eco-tourism-parks', '生态旅游文化产业园', 'eco-tourism and culture parks'),
        regionsField('yangtze-delta', '长三角区域一体化', 'integration of the Yangtze delta', {
          children: [
            regionsPart('delta-infrastructure', '基础设施', 'infrastructure'),
            regionsPart('delta-environment', '生态环境', 'ecological environment'),
            regionsPart('delta-services', '公共服务', 'public services'),
            regionsPart('digital-delta', '数字长三角', 'digital delta'),
          ],
        }),
      ],
    },
    {
      id: 'international',
      title: { zh: '持续推进标准国际化', en: 'international standardization' },
      level: 'measure',
      sources: international,
      children: [
        internationalField('belt-and-road', '“一带一路”', 'Belt and Road'),
        internationalField('brics-centre', '金砖国家标准化（浙江）研究中心', 'BRICS standardization research centre'),
        internationalField('trade-facilitation', '贸易便利化', 'easier trade'),
        internationalField('free-trade-zone', '中国（浙江）自由贸易试验区', 'Zhejiang free trade zone'),
        internationalField('leap-project', '标准国际化跃升工程', 'project for a leap in international standards', {
          note: '加强浙江特色产业标准与国际标准兼容。It is to bring the standards of the industries of Zhejiang closer to international ones.',
        }),
      ],
    },
    {
      id: 'reform',
      title: { zh: '全面深化标准化改革', en: 'reform of standardization' },
      level: 'measure',
      sources: reform,
      children: [
        reformField('information-platform', '标准化公共信息服务平台', 'public information platform'),
        reformField('zhejiang-standard-mark', '“浙江标准”标识制度', 'mark of Zhejiang standards'),
        reformField('pilot-gradient', '省市县标准化试点培育梯度体系', 'gradient of pilots'),
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
      note: '试点分三个阶段：2023、2024、2025年。Stages of the pilot: 2023, 2024, 2025.',
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
