/** Whether a standard binds (标准性质): 强制性, 推荐性, 指导性技术文件. */
export const obligations = ['mandatory', 'voluntary', 'guidance'] as const;

export const obligationNames: Readonly<
  Record<(typeof obligations)[number], { readonly zh: string; readonly en: string }>
> = {
  mandatory: { zh: '强制性', en: 'mandatory' },
  voluntary: { zh: '推荐性', en: 'voluntary' },
  guidance: { zh: '指导性技术文件', en: 'guidance' },
};
