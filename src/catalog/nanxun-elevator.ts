import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { nanxun } from './regions.js';
import { issued } from './issued.js';
import { main, whitePaper, whitePaperCase } from './sources.js';

const frame = [whitePaperCase('四', '二（一）')];
const results = whitePaperCase('四', '三（二）');
const subsystem = nodesLike({ level: 'subsystem', sources: frame });

/** The standards system of the elevator industry of Nanxun, in three subsystems. */
export const nanxunElevator = defineSystem({
  format: 'tixi/1',
  id: 'nanxun-elevator',
  title: { zh: '南浔区电梯产业', en: 'Standards system of the Nanxun elevator industry' },
  issuer: '南浔区',
  levels: [{ id: 'subsystem', title: { zh: '子体系', en: 'subsystem' } }],
  children: [
    subsystem('manufacture', '制造', 'manufacture'),
    subsystem('installation', '安装', 'installation'),
    subsystem('maintenance', '维保', 'maintenance'),
  ],
  standards: [
    {
      id: 'implementation-guide',
      title: { zh: '实施指南', en: 'Implementation guide for adding elevators' },
      level: 'local',
      regions: [nanxun],
      status: 'in-force',
      published: '2020-08-02',
      tags: ['南浔首创'],
      sources: [
        whitePaperCase(
          '四',
          '三（一）',
          '简称；8月2日发布，已在部分小区先行先试。A short title; presented on 2 August, in use in some housing estates.',
        ),
      ],
    },
    {
      id: 'technical-specification',
      title: { zh: '技术规范', en: 'Technical specification for adding elevators' },
      level: 'local',
      regions: [nanxun],
      status: 'in-force',
      published: '2020-08-02',
      relations: [{ type: 'references', target: 'GB7588', source: results }],
      indicators: [
        {
          id: 'main-steel',
          title: { zh: '主承载钢材', en: 'main load-bearing steel' },
          value: 'Q235B及以上碳素结构钢',
        },
      ],
      sources: [
        whitePaperCase(
          '四',
          '三（二）',
          '简称；涵盖制造、施工、安装，部分指标严于GB 7588。A short title; it covers manufacture, construction and installation, and is stricter than GB 7588.',
        ),
      ],
    },
    {
      id: 'g60-elevator-planned',
      title: {
        zh: '长三角G60科创走廊既有多层住宅加装电梯工程技术规范',
        en: 'Technical specification for adding elevators to existing multi-storey housing, G60 corridor',
      },
      level: 'association',
      status: 'proposed',
      tags: ['长三角G60科创走廊'],
      relations: [{ type: 'elevatedFrom', target: 'technical-specification', source: results }],
      sources: [
        whitePaperCase(
          '四',
          '三（二）',
          '原文“正拟上升为”；同一案例另处称“联盟标准”。To be raised to it (正拟上升为); elsewhere in the case an alliance standard (联盟标准).',
        ),
      ],
    },
    {
      id: 'g60-elevator',
      sameAs: 'g60-elevator-planned',
      title: {
        zh: '既有多层住宅加装电梯工程技术规范',
        en: 'Technical specification for adding elevators to existing multi-storey housing',
      },
      level: 'association',
      status: 'in-force',
      events: issued(main('四（一）')),
      tags: ['长三角G60科创走廊'],
      sources: [
        main('四（一）', '据本章已发布；视为同一标准。Issued already, by this chapter; read as the same standard.'),
      ],
    },
    {
      id: 'gb-7588',
      designation: 'GB7588',
      title: { zh: 'GB7588', en: 'A national standard, cited by number' },
      level: 'national',
      status: 'unknown',
      sources: [
        whitePaperCase('四', '三（二）', '引用时无空格、年号和名称。Cited without a space, a year or a title.'),
      ],
      extra: { titleIs: 'citation' },
    },
  ],
  claims: [
    {
      about: {},
      counts: 'nodes',
      at: 'subsystem',
      comparator: 'exactly',
      value: 3,
      source: whitePaperCase('四', '二（一）'),
    },
    {
      about: {},
      counts: 'standards',
      where: { level: 'national' },
      act: 'took-part',
      comparator: 'exactly',
      value: 32,
      source: whitePaperCase('四', '一'),
    },
    {
      about: {},
      counts: 'standards',
      where: { tag: '行业(团体)' },
      act: 'took-part',
      comparator: 'exactly',
      value: 6,
      note: '行业（团体）标准合计。Industry and association standards together.',
      source: whitePaperCase('四', '一'),
    },
    {
      about: {},
      counts: 'standards',
      where: { level: 'national' },
      act: 'took-part',
      comparator: 'exactly',
      value: 32,
      source: whitePaperCase('四', '二（三）'),
    },
    {
      about: {},
      counts: 'standards',
      where: { tag: '行业(团体)' },
      act: 'took-part',
      comparator: 'exactly',
      value: 6,
      note: '行业（团体）标准合计。Industry and association standards together.',
      source: whitePaperCase('四', '二（三）'),
    },
    {
      about: {},
      counts: 'enterprises',
      where: { tag: '对标达标' },
      comparator: 'exactly',
      value: 17,
      source: whitePaperCase('四', '一'),
    },
    {
      about: {},
      counts: 'enterprises',
      where: { tag: '对标达标' },
      comparator: 'exactly',
      value: 17,
      source: whitePaperCase('四', '二（三）'),
    },
    {
      about: {},
      counts: 'products',
      where: { tag: '品字标' },
      comparator: 'exactly',
      value: 7,
      source: whitePaperCase('四', '二（三）'),
    },
    {
      about: {},
      counts: 'products',
      where: { tag: '品字标 国际互认' },
      comparator: 'exactly',
      value: 6,
      source: whitePaperCase('四', '二（三）'),
    },
    {
      about: {},
      counts: 'standards',
      where: { level: 'local' },
      act: 'issued',
      comparator: 'exactly',
      value: 2,
      note: '8月2日发布的两项标准。The two standards presented on 2 August.',
      source: whitePaperCase('四', '三（四）'),
    },
  ],
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial', titleIs: 'subject' },
});
