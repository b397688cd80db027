import { defineSystem } from '../system/define.js';
import { claims } from './huzhou-green-manufacturing/claims.js';
import { standards } from './huzhou-green-manufacturing/standards.js';
import { main, manufacturing, whitePaper } from './sources.js';

const frame = [manufacturing('三（一）')];
const inBoth = [main('二（二）'), manufacturing('三（一）')];

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
    {
      id: 'comprehensive-basis',
      title: { zh: '综合基础', en: 'comprehensive basis' },
      level: 'subsystem',
      sources: inBoth,
      children: [
        {
          id: 'terms-classification',
          title: { zh: '术语分类', en: 'terms and classification' },
          level: 'category',
          sources: frame,
        },
        { id: 'labelling', title: { zh: '标识', en: 'labelling' }, level: 'category', sources: frame },
        {
          id: 'metering-monitoring',
          title: { zh: '计量与监测', en: 'metering and monitoring' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'calculation-statistics',
          title: { zh: '计算与统计', en: 'calculation and statistics' },
          level: 'category',
          sources: frame,
        },
      ],
    },
    {
      id: 'green-product',
      title: { zh: '绿色产品', en: 'green products' },
      level: 'subsystem',
      sources: inBoth,
      children: [
        {
          id: 'product-green-design',
          title: { zh: '产品绿色设计', en: 'green design of products' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'green-design-product-evaluation',
          title: { zh: '绿色设计产品评价', en: 'evaluation of green-design products' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'green-product-evaluation-category',
          title: { zh: '绿色产品评价', en: 'evaluation of green products' },
          level: 'category',
          sources: frame,
        },
      ],
    },
    {
      id: 'green-factory',
      title: { zh: '绿色工厂', en: 'green factories' },
      level: 'subsystem',
      sources: inBoth,
      placements: ['green-factory-evaluation', 'green-factory-wanted'],
      children: [
        {
          id: 'factory-grading',
          title: { zh: '绿色工厂分级', en: 'grading of green factories' },
          level: 'category',
          note: 'Printed with a pause mark as grading and evaluation of green factories (绿色工厂分级、评价): two categories.',
          sources: frame,
        },
        {
          id: 'factory-evaluation',
          title: { zh: '评价', en: 'evaluation of green factories' },
          level: 'category',
          note: 'Printed with a pause mark as grading and evaluation of green factories (绿色工厂分级、评价): two categories.',
          sources: frame,
        },
      ],
    },
    {
      id: 'green-park',
      title: { zh: '绿色园区', en: 'green industrial parks' },
      level: 'subsystem',
      sources: inBoth,
      placements: ['green-park-evaluation', 'green-park-wanted'],
      children: [
        {
          id: 'park-grading-evaluation',
          title: { zh: '绿色园区分级评价', en: 'grading and evaluation of green parks' },
          level: 'category',
          note: 'Printed without a pause mark (绿色园区分级评价): one category.',
          sources: frame,
        },
      ],
    },
    {
      id: 'green-supply-chain',
      title: { zh: '绿色供应链', en: 'green supply chains' },
      level: 'subsystem',
      sources: inBoth,
      placements: ['green-supply-chain-wanted'],
      children: [
        {
          id: 'supply-chain-building',
          title: { zh: '绿色供应链构建', en: 'building green supply chains' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'green-procurement',
          title: { zh: '绿色采购', en: 'green procurement' },
          level: 'category',
          sources: frame,
        },
        { id: 'green-marketing', title: { zh: '绿色营销', en: 'green marketing' }, level: 'category', sources: frame },
        {
          id: 'green-logistics-storage',
          title: { zh: '绿色物流及仓储', en: 'green logistics and storage' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'recovery-utilization',
          title: { zh: '回收及综合利用', en: 'recovery and comprehensive utilization' },
          level: 'category',
          sources: frame,
        },
      ],
    },
    {
      id: 'green-service',
      title: { zh: '绿色服务', en: 'green services' },
      level: 'subsystem',
      note: 'Named only in the report on green manufacturing, not in the main report.',
      sources: frame,
      children: [
        {
          id: 'green-design-service',
          title: { zh: '绿色设计服务', en: 'green design services' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'energy-saving-service',
          title: { zh: '节能服务', en: 'energy saving services' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'water-saving-service',
          title: { zh: '节水服务', en: 'water saving services' },
          level: 'category',
          sources: frame,
        },
        {
          id: 'cleaner-production-audit',
          title: { zh: '清洁生产审核', en: 'cleaner production audits' },
          level: 'category',
          sources: frame,
        },
      ],
    },
  ],
  standards,
  claims,
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial', alsoPrinted: '绿色智造标准体系' },
});
