import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { claims } from './huzhou-green-manufacturing/claims.js';
import { standards } from './huzhou-green-manufacturing/standards.js';
import { main, manufacturing, whitePaper } from './sources.js';

const frame = [manufacturing('三（一）')];
const inBoth = [main('二（二）'), manufacturing('三（一）')];
const subsystem = nodesLike({ level: 'subsystem', sources: inBoth });
const category = nodesLike({ level: 'category', sources: frame });

/** The green manufacturing standards system of Huzhou (绿色制造标准体系). */
export const huzhouGreenManufacturing = defineSystem({
  format: 'tixi/1',
  id: 'huzhou-green-manufacturing',
  title: { zh: '绿色制造标准体系', en: 'Huzhou green manufacturing standards system' },
  issuer: '湖州市',
  kindPreset: 'gbt20001',
  levels: [
    { id: 'subsystem', title: { zh: '子体系', en: 'subsystem' } },
    { id: 'category', title: { zh: '子类别', en: 'category' } },
  ],
  children: [
    subsystem('comprehensive-basis', '综合基础', 'comprehensive basis', {
      children: [
        category('terms-classification', '术语分类', 'terms and classification'),
        category('labelling', '标识', 'labelling'),
        category('metering-monitoring', '计量与监测', 'metering and monitoring'),
        category('calculation-statistics', '计算与统计', 'calculation and statistics'),
      ],
    }),
    subsystem('green-product', '绿色产品', 'green products', {
      children: [
        category('product-green-design', '产品绿色设计', 'green design of products'),
        category('green-design-product-evaluation', '绿色设计产品评价', 'evaluation of green-design products'),
        category('green-product-evaluation-category', '绿色产品评价', 'evaluation of green products'),
      ],
    }),
    subsystem('green-factory', '绿色工厂', 'green factories', {
      placements: ['green-factory-evaluation', 'green-factory-wanted'],
      children: [
        category('factory-grading', '绿色工厂分级', 'grading of green factories', {
          note: '原文“绿色工厂分级、评价”有顿号：计为两个子类别。Printed with a pause mark as grading and evaluation of green factories (绿色工厂分级、评价): two categories.',
        }),
        category('factory-evaluation', '评价', 'evaluation of green factories', {
          note: '原文“绿色工厂分级、评价”有顿号：计为两个子类别。Printed with a pause mark as grading and evaluation of green factories (绿色工厂分级、评价): two categories.',
        }),
      ],
    }),
    subsystem('green-park', '绿色园区', 'green industrial parks', {
      placements: ['green-park-evaluation', 'green-park-wanted'],
      children: [
        category('park-grading-evaluation', '绿色园区分级评价', 'grading and evaluation of green parks', {
          note: '原文“绿色园区分级评价”无顿号：计为一个子类别。Printed without a pause mark (绿色园区分级评价): one category.',
        }),
      ],
    }),
    subsystem('green-supply-chain', '绿色供应链', 'green supply chains', {
      placements: ['green-supply-chain-wanted'],
      children: [
        category('supply-chain-building', '绿色供应链构建', 'building green supply chains'),
        category('green-procurement', '绿色采购', 'green procurement'),
        category('green-marketing', '绿色营销', 'green marketing'),
        category('green-logistics-storage', '绿色物流及仓储', 'green logistics and storage'),
        category('recovery-utilization', '回收及综合利用', 'recovery and comprehensive utilization'),
      ],
    }),
    {
      id: 'green-service',
      title: { zh: '绿色服务', en: 'green services' },
      level: 'subsystem',
      note: '仅见于绿色制造报告，总报告未列。Named only in the report on green manufacturing, not in the main report.',
      sources: frame,
      children: [
        category('green-design-service', '绿色设计服务', 'green design services'),
        category('energy-saving-service', '节能服务', 'energy saving services'),
        category('water-saving-service', '节水服务', 'water saving services'),
        category('cleaner-production-audit', '清洁生产审核', 'cleaner production audits'),
      ],
    },
  ],
  standards,
  claims,
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial', alsoPrinted: '绿色智造标准体系' },
});
