/** One row of the system that the layouts show: where it stands, and what it says. */
export interface WaterRow {
  readonly top: readonly [string, string];
  readonly node: readonly [string, string];
  readonly designation: string;
  readonly title: string;
  readonly status: string;
  readonly effective: string;
  readonly replaces: string;
  readonly recommended: string;
  readonly note: string;
}

const basics = ['101', '通用基础'] as const;
const supply = ['102', '供水'] as const;
const row = (top: WaterRow['top'], node: WaterRow['node'], ...cells: readonly string[]): WaterRow => {
  const [designation = '', title = '', status = '', effective = '', replaces = '', recommended = '', note = ''] = cells;
  return { top, node, designation, title, status, effective, replaces, recommended, note };
};

export const waterRows: readonly WaterRow[] = [
  row(basics, ['101.1', '术语'], 'GB/T 13016-2018', '标准体系构建原则和要求', '现行', '2018-09-01', 'GB/T 13016-2009'),
  row(basics, ['101.2', '编写'], 'GB/T 1.1-2020', '标准化工作导则', '现行', '2020-10-01', 'GB/T 1.1-2009', '', '全文'),
  row(supply, ['102.1', '水质'], 'GB 5749-2022', '生活饮用水卫生标准', '现行', '2023-04-01', 'GB 5749-2006'),
  row(supply, ['102.1', '水质'], 'CJ/T 206-2005', '城市供水水质标准', '废止', '2005-06-01'),
  row(supply, ['102.2', '管网'], 'GB 50268-2008', '给水排水管道工程施工及验收规范', '修订中', '2009-05-01'),
  row(supply, ['102.2', '管网'], 'GB 5749-2022', '生活饮用水卫生标准', '现行', '2023-04-01', 'GB 5749-2006'),
  row(supply, ['102.2', '管网'], '', '供水管网漏损评价', '待制定', '', '', '地方标准', '急需'),
];

const leaf = (code: string, title: string, placements: readonly unknown[]): object => ({
  id: code,
  code,
  title: { zh: title },
  level: 'category',
  placements,
});
const issued = (designation: string, title: string, status: string, effective: string, replaces?: string): object => ({
  id: designation,
  designation,
  title: { zh: title },
  status,
  effective,
  ...(replaces === undefined ? {} : { relations: [{ type: 'replaces', target: replaces }] }),
});

/** The document, written by hand. */
export const water = {
  format: 'tixi/1',
  id: 'water',
  title: { zh: '水务标准体系' },
  levels: [
    { id: 'subsystem', title: { zh: '子体系' } },
    { id: 'category', title: { zh: '类别' } },
  ],
  children: [
    {
      id: '101',
      code: '101',
      title: { zh: '通用基础' },
      level: 'subsystem',
      children: [
        leaf('101.1', '术语', ['GB/T 13016-2018']),
        leaf('101.2', '编写', [{ standard: 'GB/T 1.1-2020', note: '全文' }]),
      ],
    },
    {
      id: '102',
      code: '102',
      title: { zh: '供水' },
      level: 'subsystem',
      children: [
        leaf('102.1', '水质', ['GB 5749-2022', 'CJ/T 206-2005']),
        leaf('102.2', '管网', [
          'GB 50268-2008',
          'GB 5749-2022',
          { standard: '102.2/供水管网漏损评价', recommendedLevel: 'local', note: '急需' },
        ]),
      ],
    },
  ],
  standards: [
    issued('GB/T 13016-2018', '标准体系构建原则和要求', 'in-force', '2018-09-01', 'GB/T 13016-2009'),
    issued('GB/T 1.1-2020', '标准化工作导则', 'in-force', '2020-10-01', 'GB/T 1.1-2009'),
    issued('GB 5749-2022', '生活饮用水卫生标准', 'in-force', '2023-04-01', 'GB 5749-2006'),
    issued('CJ/T 206-2005', '城市供水水质标准', 'withdrawn', '2005-06-01'),
    issued('GB 50268-2008', '给水排水管道工程施工及验收规范', 'under-revision', '2009-05-01'),
    { id: '102.2/供水管网漏损评价', title: { zh: '供水管网漏损评价' }, status: 'wanted' },
  ],
  claims: [],
  sources: [],
};
