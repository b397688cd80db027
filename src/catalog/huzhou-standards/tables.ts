/** Table 1 of the main report: the standardization committees that Huzhou carries. */
export const committees = [
  {
    code: 'ZJQS/TC56',
    title: '浙江省蓄电池标准化技术委员会',
    secretariat: '浙江省绿色动力电源产品质量检验中心',
    level: '省级',
  },
  {
    code: 'ZJQS/TC26/SC1',
    title: '浙江省家具/椅业标准化技术委员会',
    secretariat: '安吉县质量技术监督检测中心',
    level: '省级',
  },
  {
    code: 'HZQS/TC001',
    title: '湖州市农业标准化技术委员会',
    secretariat: '湖州农产品质量管理站（湖州市农畜水产品检测中心）',
    level: '市级',
  },
  { code: 'HZQS/TC002', title: '湖州市旅游标准化技术委员会', secretariat: '湖州师范学院', level: '市级' },
  { code: 'HZQS/TC003', title: '湖州市民政标准化技术委员会', secretariat: '湖州市仁与公益组织发展中心', level: '市级' },
  {
    code: 'HZQS/TC004',
    title: '湖州市安全生产标准化技术委员',
    secretariat: '湖州市安全生产科技服务中心',
    level: '市级',
  },
  { code: 'HZQS/TC005', title: '湖州市社会治理标准化技术委员', secretariat: '湖州市标准化研究院', level: '市级' },
] as const;

/** Table 2 of the main report: standardization projects since 2017, in its order. */
export const projects = [
  { year: '2017', title: '印染行业节能减排省级标准化试点', body: '长兴县市场监督管理局', level: '省级' },
  { year: '2017', title: '坐具产业对标达标提标省级标准化试点', body: '安吉县质量技术监督检测中心', level: '省级' },
  { year: '2018', title: '全国旅游标准化试点', body: '湖州市文化广电旅游局', level: '国家' },
  { year: '2018', title: '国家第二批团体标准试点', body: '湖州市丝绸协会', level: '国家' },
  { year: '2018', title: '南浔区国家高端装备制造业标准化试点项目', body: '湖州市南浔区人民政府', level: '国家' },
  {
    year: '2018',
    title: '长兴县经济开发区国家高端装备制造业标准化试点项目',
    body: '长兴县开发区管委会',
    level: '国家',
  },
  { year: '2018', title: '田园鲁家综合体省级标准化试点', body: '安吉乡土农业发展有限公司', level: '省级' },
  {
    year: '2018',
    title: '科技创新创业公共服务平台省级标准化试点',
    body: '长兴太湖资本广场企业管理有限公司',
    level: '省级',
  },
  { year: '2018', title: '“标准地+一窗服务”省级标准化试点', body: '德清县人民政府', level: '省级' },
  { year: '2018', title: '德清县农村综合改革标准化试点项目', body: '德清县人民政府', level: '国家' },
  { year: '2018', title: '吴兴区织里镇新型城镇化标准化试点项目', body: '吴兴区织里镇人民政府', level: '国家' },
  { year: '2018', title: '老娘舅数字化中式连锁快餐服务标准化试点', body: '老娘舅餐饮有限公司', level: '国家' },
  { year: '2019', title: '智慧消防服务标准化试点', body: '织里镇人民政府、湖州市消防救援支队织里大队', level: '省级' },
  { year: '2019', title: '动力电池（废锂电池）循环利用标准化试点', body: '天能电池集团股份有限公司', level: '省级' },
  { year: '2019', title: '湖州市民政高质量发展基本公共服务标准化专项试点', body: '湖州市人民政府', level: '国家' },
  { year: '2020', title: '国家节水灌溉标准化示范区', body: '德清县水利建设发展有限公司', level: '国家' },
  { year: '2020', title: '浙江省湖州市安吉县新型城镇化标准化试点', body: '安吉县人民政府', level: '国家' },
  {
    year: '2020',
    title: '广播电视基本公共服务标准化试点',
    body: '湖州市文化广电旅游局、湖州市广播电视台',
    level: '国家',
  },
] as const;
