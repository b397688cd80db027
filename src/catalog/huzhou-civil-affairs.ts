import { nodesLike, partsOf } from './alike.js';
import { defineSystem } from '../system/define.js';
import { deqing, huzhouCity } from './regions.js';
import { governance, main, whitePaper, whitePaperCase } from './sources.js';

const civil = governance('四（二）');
const frame = [civil];
const content = [whitePaperCase('一', '二(一)')];
const field = nodesLike({ level: 'field', sources: frame });
const block = partsOf('happy-neighbourhood-centre', { level: 'block', sources: content });

/** The civil affairs standards system of Huzhou (民政标准体系). */
export const huzhouCivilAffairs = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-civil-affairs',
  title: { zh: '民政标准体系', en: 'Huzhou civil affairs standards system' },
  issuer: '湖州市',
  levels: [
    { id: 'field', title: { zh: '重点领域', en: 'key field' } },
    { id: 'standard', title: { zh: '标准', en: 'standard' } },
    { id: 'block', title: { zh: '板块', en: 'block' } },
  ],
  children: [
    field('elderly-care', '养老服务', 'elderly care services'),
    field('social-organisations', '社会组织', 'social organisations'),
    field('primary-level', '基层治理', 'primary-level governance'),
    field('funeral-services', '殡葬服务', 'funeral services'),
    field('social-welfare', '社会福利', 'social welfare'),
    field('social-assistance', '社会救助', 'social assistance'),
    {
      id: 'happy-neighbourhood',
      title: { zh: '幸福邻里中心建设与服务管理规范', en: 'Specification for happy neighbourhood centres' },
      level: 'standard',
      note: '一项标准的各板块；文件未说明其所属领域。The blocks of one standard; the documents name no field for it.',
      sources: content,
      children: [
        block('building', '建设要求', 'requirements for building'),
        block('service-operation', '服务与运营', 'service and operation'),
        block('management', '管理要求', 'requirements for management'),
      ],
    },
  ],
  standards: [
    {
      id: 'affairs-of-the-deceased',
      title: {
        zh: '逝者身后事“最多跑一次”工作规范',
        en: 'Work specification for settling the affairs of the deceased in one visit',
      },
      level: 'local',
      regions: [huzhouCity],
      status: 'in-force',
      sources: [governance('四（二）', '8项市级地方标准之一。One of the eight municipal standards.'), main('四（三）')],
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
      issuers: ['湖州市民政局'],
      tags: ['被市政府文件引用'],
      relations: [{ type: 'elevatedFrom', target: 'deqing-county-standard', source: whitePaperCase('一', '二(一)') }],
      indicators: [
        {
          id: 'area-township',
          title: { zh: '乡镇（街道）级建设面积', en: 'area, township or subdistrict' },
          value: 800,
          unit: '平方米',
          comparator: 'at-least',
        },
        {
          id: 'area-village',
          title: { zh: '村（社区）级建设面积', en: 'area, village or community' },
          value: 500,
          unit: '平方米',
          comparator: 'at-least',
        },
        {
          id: 'area-hamlet',
          title: { zh: '自然村（小区）级建设面积', en: 'area, hamlet or housing estate' },
          value: 300,
          unit: '平方米',
          comparator: 'at-least',
        },
        {
          id: 'further-education',
          title: { zh: '继续教育每年', en: 'further education a year' },
          value: 90,
          unit: '学时',
          comparator: 'at-least',
        },
      ],
      sources: [civil, main('四（三）'), whitePaperCase('一', '一'), whitePaperCase('一', '二(一)')],
      extra: {
        topics: ['建设面积', '设施配套', '基本功能', '运营方式', '人员要求', '服务内容', '管理要求', '绩效评估'],
        serviceFields: ['居民服务', '协商议事', '组织培育'],
        annexes: ['幸福邻里中心标识标牌', '幸福邻里中心建设与服务管理评估表'],
        citedBy: '湖政办发〔2018〕37号',
      },
    },
    {
      id: 'deqing-county-standard',
      title: { zh: '德清县县级标准', en: 'County standard of Deqing' },
      level: 'local',
      regions: [deqing],
      status: 'unknown',
      sources: [
        whitePaperCase(
          '一',
          '二(一)',
          '市级标准在其基础上凝练总结；未印名称。Distilled into the municipal standard; no title is printed.',
        ),
      ],
      extra: { titleIs: 'subject' },
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
  ],
  claims: [
    { about: {}, counts: 'nodes', at: 'field', comparator: 'exactly', value: 6, source: civil },
    {
      about: {},
      counts: 'standards',
      where: { level: 'local', tier: 'city' },
      act: 'issued',
      comparator: 'exactly',
      value: 8,
      source: civil,
    },
    {
      about: {},
      counts: 'standards',
      where: { status: 'proposed' },
      comparator: 'exactly',
      value: 5,
      since: '2020',
      source: civil,
    },
    { about: {}, counts: 'standards', where: { tag: '实施效果评价' }, comparator: 'exactly', value: 2, source: civil },
    {
      about: { nodes: ['happy-neighbourhood'] },
      counts: 'nodes',
      at: 'block',
      comparator: 'exactly',
      value: 5,
      note: '写明5大板块，列出3个。Announced as five blocks; three are named.',
      source: whitePaperCase('一', '二(一)'),
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '幸福邻里中心' },
      comparator: 'exactly',
      value: 150,
      note: '原文为“三年内建成”。Printed as built within three years.',
      source: main('四（三）'),
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '幸福邻里中心' },
      comparator: 'exactly',
      value: 130,
      source: whitePaperCase('一', '三'),
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
