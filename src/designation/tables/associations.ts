/**
 * Associations whose code (after `T/`) tixi can name; every other code is read alike, without a name. Written by hand
 * from public knowledge.
 */
export const associations: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  CECS: ['中国工程建设标准化协会', 'China Association for Engineering Construction Standardization'],
  CAS: ['中国标准化协会', 'China Association for Standardization'],
  CCSA: ['中国通信标准化协会', 'China Communications Standards Association'],
  CEC: ['中国电力企业联合会', 'China Electricity Council'],
  CES: ['中国电工技术学会', 'China Electrotechnical Society'],
  CSAE: ['中国汽车工程学会', 'China Society of Automotive Engineers'],
  CSTM: ['中关村材料试验技术联盟', 'Zhongguancun Material Testing Technology Alliance'],
  CISA: ['中国钢铁工业协会', 'China Iron and Steel Association'],
  CBMF: ['中国建筑材料联合会', 'China Building Materials Federation'],
  CNTAC: ['中国纺织工业联合会', 'China National Textile and Apparel Council'],
  CACM: ['中华中医药学会', 'China Association of Chinese Medicine'],
  CIE: ['中国电子学会', 'Chinese Institute of Electronics'],
  CHES: ['中国水利学会', 'Chinese Hydraulic Engineering Society'],
  CAAMTB: ['中国汽车工业协会', 'China Association of Automobile Manufacturers'],
  ZZB: ['浙江省品牌建设联合会（“浙江制造”）', 'Zhejiang brand-building federation (“Made in Zhejiang”)'],
};
