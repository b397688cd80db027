/** A small system with a gap, a branch that does not apply, a shared standard, and figures that hold and do not. */
export const small = {
  format: 'tixi/1',
  id: 'small',
  title: { zh: '示例体系', en: 'Sample system' },
  levels: [
    { id: 'subsystem', title: { zh: '子体系', en: 'subsystem' } },
    { id: 'category', title: { zh: '类别', en: 'category' } },
  ],
  children: [
    {
      id: 'general',
      code: '100',
      title: { zh: '通用基础', en: 'general basis' },
      level: 'subsystem',
      part: 'general',
      expectation: { required: 1 },
      placements: ['terms'],
    },
    {
      id: 'production',
      code: '200',
      title: { zh: '生产', en: 'production' },
      level: 'subsystem',
      responsible: ['生产处'],
      children: [
        {
          id: 'design',
          code: '201',
          title: { zh: '设计', en: 'design' },
          level: 'category',
          expectation: { required: 3 },
          placements: ['terms', 'design-guide', 'design-wanted'],
        },
        {
          id: 'export',
          code: '202',
          title: { zh: '出口' },
          level: 'category',
          expectation: { notApplicable: '没有出口业务' },
        },
      ],
    },
  ],
  standards: [
    { id: 'terms', designation: 'GB/T 1.1-2020', title: { zh: '术语' }, status: 'in-force' },
    { id: 'design-guide', designation: 'DB33/T 2-2019', title: { zh: '设计指南' }, status: 'in-force' },
    { id: 'design-wanted', title: { zh: '设计评价' }, status: 'wanted' },
  ],
  claims: [
    { about: {}, counts: 'nodes', at: 'subsystem', comparator: 'exactly', value: 2, source: 'plan' },
    {
      about: {},
      counts: 'nodes',
      at: 'category',
      comparator: 'exactly',
      value: 5,
      source: { source: 'plan', place: '第二章' },
    },
    { about: {}, counts: 'enterprises', comparator: 'more-than', value: 1000, source: 'plan' },
  ],
  sources: [{ id: 'plan', title: { zh: '规划', en: 'The plan' } }],
} as const;

export const smallText = JSON.stringify(small);

/** A title that would steer a terminal, run as a formula, or come through as markup. */
export const hostileTitle = '=1+1|<script>alert(1)</script>\u001b[31m红\u001b]0;owned\u0007\u009b2J\u202eabc\r\nnext';

export const hostileText = JSON.stringify({
  ...small,
  title: { zh: hostileTitle },
  children: [{ id: 'node', title: { zh: hostileTitle }, expectation: { required: 2 } }],
  claims: [],
});
