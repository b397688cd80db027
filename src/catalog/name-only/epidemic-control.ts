import type { Standard } from '../../model/standard.js';
import { main } from '../sources.js';

const emergency = [main('四（五）')];

/** The standards against the epidemic that Huzhou issued in haste. */
export const epidemicControl = [
  {
    id: 'market-epidemic-control',
    title: { zh: '市场监管领域疫情防控指南', en: 'Guide to epidemic control in market supervision' },
    status: 'published',
    sources: emergency,
  },
  {
    id: 'tea-picking-epidemic-control',
    title: { zh: '春茶采摘新冠肺炎疫情防控技术指南', en: 'Technical guide to COVID-19 control in spring tea picking' },
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
] as const satisfies readonly Standard[];
