/** A kind of standard (标准类别): its key and names. */
export interface KindName {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** Kinds after the second block of the statistics table of GB/T 13016. */
const gbt13016 = [
  { id: 'basic', zh: '基础标准', en: 'basic' },
  { id: 'method', zh: '方法标准', en: 'method' },
  { id: 'product', zh: '产品、过程、服务标准', en: 'product, process, service' },
  { id: 'component', zh: '零部件、元器件标准', en: 'component' },
  { id: 'material', zh: '原材料标准', en: 'raw material' },
  { id: 'safety', zh: '安全、卫生、环保标准', en: 'safety, health, environment' },
  { id: 'other', zh: '其他', en: 'other' },
] as const satisfies readonly KindName[];

/** Kinds after the functions that the parts of GB/T 20001 treat. */
const gbt20001 = [
  { id: 'terminology', zh: '术语标准', en: 'terminology' },
  { id: 'symbol', zh: '符号标准', en: 'symbol' },
  { id: 'classification', zh: '分类标准', en: 'classification' },
  { id: 'test-method', zh: '试验方法标准', en: 'test method' },
  { id: 'specification', zh: '规范标准', en: 'specification' },
  { id: 'code-of-practice', zh: '规程标准', en: 'code of practice' },
  { id: 'guide', zh: '指南标准', en: 'guide' },
  { id: 'product', zh: '产品标准', en: 'product' },
  { id: 'management-system', zh: '管理体系标准', en: 'management system' },
  { id: 'evaluation', zh: '评价标准', en: 'evaluation' },
  { id: 'other', zh: '其他', en: 'other' },
] as const satisfies readonly KindName[];

export const kindPresets = { gbt13016, gbt20001 } as const;

export type KindPresetName = keyof typeof kindPresets;
