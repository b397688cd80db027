import { parseSystem } from '../../src/system/parse.js';
import { documentWith, nodeWith, standardWith } from '../fixtures/documents.js';

/** Made by the city's water bureau: mandatory and local standards, with numbers. */
export const city = parseSystem(
  documentWith({
    id: 'city',
    title: { zh: '城市供水体系' },
    levels: [{ id: 'subsystem', title: { zh: '子体系' } }],
    children: [
      nodeWith('quality', {
        level: 'subsystem',
        placements: ['drinking', 'sampling', { standard: 'ems', role: 'related' }],
        children: [nodeWith('plant', { placements: ['drinking', 'valve'] })],
      }),
      nodeWith('service', { level: 'subsystem', placements: ['meter', 'valve', 'reading'] }),
      nodeWith('abroad', { expectation: { notApplicable: '不涉及' }, placements: ['pipe'] }),
    ],
    standards: [
      standardWith('drinking', {
        designation: 'GB 5749-2006',
        title: { zh: '生活饮用水卫生标准' },
        status: 'in-force',
      }),
      standardWith('sampling', {
        designation: 'GB/T 5750.2-2023',
        title: { zh: '生活饮用水标准检验方法 第2部分：水样的采集与保存' },
      }),
      standardWith('valve', {
        designation: 'GB 12238-1989',
        title: { zh: '通用阀门 法兰和对夹连接蝶阀' },
        status: 'superseded',
      }),
      standardWith('meter', { designation: 'DB3305/T 101-2020', title: { zh: '水表管理规范' } }),
      standardWith('reading', { title: { zh: '抄表服务规范' }, issuers: ['湖州市市场监督管理局'] }),
      standardWith('pipe', { designation: 'GB/T 3091-2015', title: { zh: '低压流体输送用焊接钢管' } }),
      standardWith('ems', { designation: 'GB/T 24001-2016', title: { zh: '环境管理体系 要求及使用指南' } }),
    ],
  }),
);

/** Made by the industry on its own: GB/T where the city has GB, other years, another status and another title. */
export const industry = parseSystem(
  documentWith({
    id: 'industry',
    title: { zh: '水务行业体系' },
    levels: [{ id: 'subsystem', title: { zh: '子体系' } }],
    children: [
      nodeWith('water', { level: 'subsystem', placements: ['5749-06', '5749-22', 'sample'] }),
      nodeWith('parts', { level: 'subsystem', placements: ['butterfly', 'pipe'] }),
    ],
    standards: [
      standardWith('5749-06', {
        designation: 'gb 5749—2006',
        title: { zh: '生活饮用水 卫生标准' },
        status: 'superseded',
      }),
      standardWith('5749-22', { designation: 'GB 5749-2022', title: { zh: '生活饮用水卫生标准' } }),
      standardWith('sample', { designation: 'GB/T 5750.2-2023', title: { zh: '水样的采集与保存' } }),
      standardWith('butterfly', { designation: 'GB/T 12238-2008', title: { zh: '法兰和对夹连接弹性密封蝶阀' } }),
      standardWith('pipe', { designation: 'GB/T 3091-2025', title: { zh: '低压流体输送用焊接钢管' } }),
    ],
  }),
);

/** Made by a village, without numbers: it says of two standards what they are, and of the third nothing. */
export const village = parseSystem(
  documentWith({
    id: 'village',
    title: { zh: '农村供水体系' },
    children: [nodeWith('well', { placements: ['clean', 'counter', 'round'] })],
    standards: [
      standardWith('clean', { title: { zh: '农村饮用水卫生' }, sameAs: 'GB 5749—2022', status: 'withdrawn' }),
      standardWith('counter', { title: { zh: '水表' }, sameAs: 'DB3305/T 101' }),
      standardWith('round', { title: { zh: '抄表 服务规范' }, issuers: ['湖州市市场监督管理局'] }),
      standardWith('list', { title: { zh: '未列入的标准' } }),
    ],
  }),
);
