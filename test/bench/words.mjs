/** The words that made-up titles consist of, the prefixes by level, and how often levels and statuses come up. */
export const titleWords = [
  '智慧 城市 交通 数据 信息 绿色 工业 装配式 地下 海绵 轨道 供水 燃气 建筑 物流 政务 医疗 养老 应急 环境'.split(' '),
  '共享 交换 基础 设施 运行 监测 服务 平台 网络 设备 系统 资源 安全 质量 接口 终端 工程 能源 身份 档案'.split(' '),
  '建设 管理 评价 采集 设计 施工 验收 检测 维护 分类 编码 交付 应用 传输 存储'.split(' '),
  '技术要求 通用规范 导则 指南 术语 指标体系 试验方法 总则 实施细则 技术规程 数据元 通用要求'.split(' '),
];

export const levels = ['international', 'national', 'industry', 'local', 'association', 'enterprise'];
export const levelWeights = [0.04, 0.35, 0.3, 0.15, 0.1, 0.06];

export const prefixes = [
  ['ISO', 'IEC', 'ISO/IEC'],
  ['GB', 'GB/T', 'GB/T', 'GB/T'],
  ['JT/T', 'CJJ', 'YD/T', 'JGJ/T'],
  ['DB31/T', 'DB11/T', 'DB4403/T'],
  ['T/CECS', 'T/CAS'],
  ['Q/SHJ', 'Q/CRRC'],
];

/** The statuses of newest editions; an older edition is superseded, or in force while the newer one is drafted. */
export const statuses = ['drafting', 'in-force', 'under-revision', 'superseded', 'withdrawn'];
export const statusWeights = [0.26, 0.62, 0.05, 0, 0.07];

export const levelNames = [
  ['subsystem', '子体系'],
  ['aspect', '方面'],
  ['category', '类别'],
  ['item', '子类别'],
];
