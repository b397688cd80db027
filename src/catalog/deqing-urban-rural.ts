import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { deqing, zhejiang } from './regions.js';
import { issued } from './issued.js';
import { whitePaper, whitePaperCase } from './sources.js';

const system = whitePaperCase('五', '二（一）');
const frame = [system];
const environment = whitePaperCase('五', '二（二）');
const services = [environment];
const link = nodesLike({ level: 'link', sources: frame });
const aspect = nodesLike({ level: 'aspect', sources: services });

/** The standards system for integrated urban and rural development of Deqing (城乡融合发展标准体系). */
export const deqingUrbanRural = defineSystem({
  format: 'tixi/1',
  id: 'deqing-urban-rural',
  title: { zh: '城乡融合发展标准体系', en: 'Deqing standards system for integrated urban and rural development' },
  issuer: '德清县',
  levels: [
    { id: 'link', title: { zh: '环节', en: 'field' } },
    { id: 'aspect', title: { zh: '方面', en: 'aspect' } },
  ],
  children: [
    link('planning-building', '城乡规划建设', 'urban and rural planning and building'),
    link('economic-development', '经济发展', 'economic development'),
    link('public-services', '公共服务', 'public services', {
      children: [
        aspect('education', '公共教育', 'public education', {
          note: '该方面的规范已制定发布实施；均未列名称。Specifications of this aspect are issued and in force; none is named.',
        }),
        aspect('culture-sports', '文体', 'culture and sports', {
          note: '该方面的规范已制定发布实施；均未列名称。Specifications of this aspect are issued and in force; none is named.',
        }),
        aspect('medical-care', '医疗', 'medical care', {
          note: '该方面的规范已制定发布实施；均未列名称。Specifications of this aspect are issued and in force; none is named.',
        }),
        aspect('transport', '交通', 'transport', {
          note: '该方面的规范已制定发布实施；均未列名称。Specifications of this aspect are issued and in force; none is named.',
        }),
      ],
    }),
    link('social-governance', '社会治理', 'social governance'),
    link('environment', '生态环境保护', 'protection of the ecological environment'),
  ],
  standards: [
    {
      id: 'integration-guide',
      title: { zh: '城乡发展一体化建设指南', en: 'Guide to building integrated urban and rural development' },
      status: 'in-force',
      events: issued(system),
      tags: ['总纲'],
      sources: frame,
    },
    {
      id: 'standard-land',
      title: {
        zh: '企业投资工业项目“标准地”管理规范',
        en: 'Specification for managing standard land for industrial projects of enterprises',
      },
      level: 'local',
      regions: [zhejiang],
      status: 'in-force',
      events: issued(environment),
      tags: ['全国首个'],
      sources: services,
    },
    {
      id: 'household-waste-sorting',
      title: { zh: '县级生活垃圾分类', en: 'Sorting of household waste' },
      level: 'local',
      regions: [deqing],
      status: 'in-force',
      events: issued(environment),
      tags: ['全省首个'],
      sources: services,
      extra: { titleIs: 'subject' },
    },
    {
      id: 'integrated-sanitation',
      title: { zh: '城乡环卫一体化作业规范', en: 'Specification for integrated urban and rural sanitation work' },
      status: 'in-force',
      sources: services,
    },
    {
      id: 'rural-sewage-facilities',
      title: {
        zh: '农村生活污水治理设施运行维护管理规范',
        en: 'Specification for running and maintaining rural sewage treatment facilities',
      },
      status: 'in-force',
      sources: services,
    },
    {
      id: 'rural-homestay-service',
      title: { zh: '乡村民宿服务质量规范', en: 'Specification for service quality of rural homestays' },
      level: 'national',
      status: 'approval',
      tags: ['为主制定'],
      sources: [whitePaperCase('五', '一', '“即将发布”。About to be issued.')],
    },
    {
      id: 'rural-homestay-certification',
      title: { zh: '乡村民宿服务认证要求', en: 'Requirements for certification of rural homestay services' },
      level: 'industry',
      status: 'approval',
      tags: ['为主制定'],
      sources: [whitePaperCase('五', '一', '“即将发布”。About to be issued.')],
    },
  ],
  claims: [
    {
      about: {},
      counts: 'standards',
      where: { tag: '关键标准' },
      act: 'issued',
      comparator: 'exactly',
      value: 22,
      note: '以一项总纲统领的关键标准规范。Key standards under one outline standard (总纲).',
      source: system,
    },
    {
      about: {},
      counts: 'standards',
      comparator: 'more-than',
      value: 1000,
      note: '原文“千余项”。Printed 千余项.',
      source: system,
    },
    {
      about: {},
      counts: 'standards',
      where: { level: 'local' },
      act: 'issued',
      comparator: 'exactly',
      value: 26,
      note: '原文“地方标准规范”。Local standards and specifications (地方标准规范).',
      source: whitePaperCase('五', '一'),
    },
    {
      about: {},
      counts: 'projects',
      where: { tag: '国家级' },
      comparator: 'exactly',
      value: 2,
      source: whitePaperCase('五', '一'),
    },
    {
      about: {},
      counts: 'projects',
      where: { tag: '省级' },
      comparator: 'exactly',
      value: 2,
      source: whitePaperCase('五', '一'),
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '标准化示范点' },
      comparator: 'exactly',
      value: 12,
      source: whitePaperCase('五', '二（三）'),
    },
    {
      about: {},
      counts: 'sites',
      where: { tag: '标准化示范带' },
      comparator: 'exactly',
      value: 3,
      source: whitePaperCase('五', '二（三）'),
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial' },
});
