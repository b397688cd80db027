import type { Standard } from '../../model/standard.js';
import { standardsLike } from '../alike.js';
import { issued } from '../issued.js';
import { main } from '../sources.js';

const emergency = main('四（五）');
const guide = standardsLike({ status: 'in-force', events: issued(emergency), sources: [emergency] });

/** The standards against the epidemic that Huzhou issued in haste. */
export const epidemicControl = [
  guide('market-epidemic-control', '市场监管领域疫情防控指南', 'Guide to epidemic control in market supervision'),
  guide(
    'tea-picking-epidemic-control',
    '春茶采摘新冠肺炎疫情防控技术指南',
    'Technical guide to COVID-19 control in spring tea picking',
  ),
  guide(
    'isolation-observation',
    '新冠肺炎集中隔离医学观察管理指南',
    'Guide to managing COVID-19 central isolation and observation',
  ),
  guide(
    'vaccination-clinic',
    '预防接种门诊新冠肺炎疫情防控技术指南',
    'Technical guide to COVID-19 control in vaccination clinics',
  ),
] as const satisfies readonly Standard[];
