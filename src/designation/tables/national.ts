import type { StandardLevelName } from '../../model/sets/levels.js';
import type { AuthorityKey } from './authorities.js';

/** A Chinese code that is no plain industry code. `shares` names the code whose number space it shares. */
export interface SpecialCode {
  readonly prefix: string;
  readonly level: StandardLevelName;
  readonly obligation: 'mandatory' | 'voluntary' | 'guidance' | null;
  readonly zh: string;
  readonly en: string;
  readonly authority: AuthorityKey | null;
  readonly shares?: string;
  /** Numbers may have letters before the digits and hyphens inside (`JTG D65-01-2007`). */
  readonly loose?: true;
}

type Row = readonly [prefix: string, zh: string, en: string, authority: AuthorityKey | null, shares?: string];

const mandatory = (row: Row, level: StandardLevelName = 'national', loose?: true): SpecialCode =>
  special(row, level, 'mandatory', loose);
const voluntary = (row: Row, level: StandardLevelName = 'national', loose?: true): SpecialCode =>
  special(row, level, 'voluntary', loose);
const guidance = (row: Row, level: StandardLevelName = 'national', loose?: true): SpecialCode =>
  special(row, level, 'guidance', loose);
const neutral = (row: Row, level: StandardLevelName = 'national', loose?: true): SpecialCode =>
  special(row, level, null, loose);

function special(row: Row, level: StandardLevelName, obligation: SpecialCode['obligation'], loose?: true): SpecialCode {
  const [prefix, zh, en, authority, shares] = row;
  const base = { prefix, level, obligation, zh, en, authority };
  return { ...base, ...(shares === undefined ? {} : { shares }), ...(loose === undefined ? {} : { loose }) };
}

/**
 * National, military and metrology codes. GB, GB/T and GB/Z share one number space (强制性国家标准整合精简 kept the
 * numbers when it changed the obligation). Written by hand from public knowledge.
 */
export const nationalCodes: readonly SpecialCode[] = [
  mandatory(['GB', '国家标准', 'national standard', 'sac']),
  voluntary(['GB/T', '国家标准', 'national standard', 'sac', 'GB']),
  guidance(['GB/Z', '国家标准化指导性技术文件', 'national technical guidance', 'sac', 'GB']),
  neutral(['GBn', '国家内部标准', 'national standard for internal use', 'sac']),
  mandatory(['GBJ', '工程建设国家标准（旧）', 'national construction standard (old)', 'mohurd']),
  voluntary(['GBJ/T', '工程建设国家标准（旧）', 'national construction standard (old)', 'mohurd', 'GBJ']),
  mandatory(['GBZ', '国家职业卫生标准', 'national occupational health standard', 'nhc']),
  voluntary(['GBZ/T', '国家职业卫生标准', 'national occupational health standard', 'nhc', 'GBZ']),
  neutral(['GSB', '国家实物标准', 'national reference material standard', 'sac'], 'national', true),
  neutral(['GBW', '国家标准物质', 'national reference material', 'samr']),
  neutral(['JJF', '国家计量技术规范', 'national metrological technical specification', 'samr']),
  neutral(['JJG', '国家计量检定规程', 'national verification regulation', 'samr']),
  neutral(['GJB', '国家军用标准', 'national military standard', 'cmc']),
  guidance(['GJB/Z', '国家军用标准指导性技术文件', 'national military technical guidance', 'cmc', 'GJB']),
  neutral(['GJB/J', '国家军用计量标准', 'national military metrology standard', 'cmc', 'GJB']),
  neutral(['GJBz', '国家军用标准（电子信息）', 'national military standard (information)', 'cmc']),
  neutral(['BMB', '国家保密标准', 'national secrecy standard', 'secrecy']),
  mandatory(['TSG', '特种设备安全技术规范', 'special equipment safety regulation', 'samr'], 'national', true),
  mandatory(['YBB', '国家药包材标准', 'national standard for drug packaging', 'nmpa']),
  mandatory(['HAF', '核安全法规', 'nuclear safety regulation', 'nnsa'], 'national', true),
  guidance(['HAD', '核安全导则', 'nuclear safety guide', 'nnsa'], 'national', true),
  neutral(['ZB', '专业标准（旧）', 'professional standard (old)', 'sac'], 'industry', true),
  voluntary(['ZB/T', '专业标准（旧）', 'professional standard (old)', 'sac', 'ZB'], 'industry', true),
  mandatory(['GHZB', '国家环境质量标准（旧）', 'national environmental quality standard (old)', 'mee']),
  mandatory(['GWPB', '国家污染物排放标准（旧）', 'national pollutant discharge standard (old)', 'mee']),
  mandatory(['GWKB', '国家污染物控制标准（旧）', 'national pollution control standard (old)', 'mee']),
  neutral(['SD', '水利电力（旧）', 'water and electric power (old)', 'mwr'], 'industry'),
  neutral(['SDJ', '水利电力工程（旧）', 'water and electric power engineering (old)', 'mwr'], 'industry'),
  neutral(
    ['CAS', '中国标准化协会标准（旧）', 'standard of the China Association for Standardization (old)', null],
    'association',
  ),
];

/** Engineering codes (工程建设标准代号) of ministries and of the engineering association. Written by hand. */
export const engineeringCodes: readonly SpecialCode[] = [
  ...(
    [
      ['JGJ', '建筑工程', 'building engineering', 'mohurd'],
      ['CJJ', '城镇建设工程', 'urban engineering', 'mohurd'],
      ['NYJ', '农业工程', 'agricultural engineering', 'mara'],
      ['LYJ', '林业工程', 'forestry engineering', 'nfga'],
      ['BJG', '建筑工程', 'building engineering', 'mohurd'],
      ['JTJ', '交通工程', 'transport engineering', 'mot'],
      ['TBJ', '铁路工程', 'railway engineering', 'nra'],
      ['SHJ', '石油化工工程', 'petrochemical engineering', 'miit'],
      ['HGJ', '化工工程', 'chemical engineering', 'miit'],
      ['YSJ', '有色金属工程', 'non-ferrous engineering', 'miit'],
      ['YBJ', '冶金工程', 'metallurgical engineering', 'miit'],
      ['JBJ', '机械工程', 'machinery engineering', 'miit'],
      ['YDJ', '通信工程', 'telecommunications engineering', 'miit'],
      ['MHJ', '民航工程', 'civil aviation engineering', 'caac'],
      ['FZJ', '纺织工程', 'textile engineering', 'miit'],
      ['EJJ', '核工业工程', 'nuclear engineering', 'sastind'],
      ['QBJ', '轻工工程', 'light industry engineering', 'miit'],
      ['SLJ', '水利工程', 'water engineering', 'mwr'],
      ['DLJ', '电力工程', 'electric power engineering', 'nea'],
      ['SYJ', '石油天然气工程', 'oil and gas engineering', 'nea'],
      ['GYJ', '广播电视工程', 'broadcasting engineering', 'nrta'],
      ['RFJ', '人民防空工程', 'civil air defence engineering', null],
      ['JCJ', '建材工程', 'building materials engineering', 'miit'],
    ] as const
  ).flatMap(([code, zh, en, authority]) => [
    mandatory([code, zh, en, authority], 'industry'),
    voluntary([`${code}/T`, zh, en, authority, code], 'industry'),
  ]),
  ...(
    [
      ['JTG', '公路工程', 'highway engineering'],
      ['JTS', '水运工程', 'waterway engineering'],
    ] as const
  ).flatMap(([code, zh, en]) => [
    mandatory([code, zh, en, 'mot'], 'industry', true),
    voluntary([`${code}/T`, zh, en, 'mot', code], 'industry', true),
  ]),
  voluntary(['CECS', '工程建设标准化协会标准（旧）', 'engineering association standard (old)', 'cecs'], 'association'),
  ...['DLGJ', 'SDGJ'].map((code) =>
    neutral([code, '电力工程设计规定（旧）', 'electric power design rule (old)', null], 'industry'),
  ),
  guidance(['RISN-TG', '建筑工程技术导则', 'building engineering guide', null], 'industry'),
  neutral(['SHS', '石油化工设备维护检修规程', 'maintenance rule for petrochemical equipment', null], 'industry'),
  voluntary(['YB(T)', '黑色冶金推荐性标准（旧）', 'voluntary iron and steel standard (old)', 'miit'], 'industry'),
  neutral(['CB*', '船舶专业标准（旧）', 'shipbuilding bureau standard (old)', 'miit'], 'industry'),
  guidance(['CB*/Z', '船舶专业标准（旧）', 'shipbuilding bureau standard (old)', 'miit', 'CB*'], 'industry'),
  neutral(['YD/C', '通信标准类参考性技术文件', 'telecommunications reference document', 'miit'], 'industry'),
  neutral(['YDB', '通信标准类技术报告', 'telecommunications technical report', 'miit'], 'industry'),
  neutral(['YDN', '通信内部标准（旧）', 'telecommunications internal standard (old)', 'miit'], 'industry'),
  neutral(['GD/J', '广播电视暂行技术文件', 'interim broadcasting document', 'nrta'], 'industry'),
  mandatory(['NB/SH', '能源（石油化工）', 'energy (petrochemicals)', 'nea'], 'industry'),
  voluntary(['NB/SH/T', '能源（石油化工）', 'energy (petrochemicals)', 'nea', 'NB/SH'], 'industry'),
];

/** Local engineering codes that are no `DB` + region digits. The region stands beside the code. Written by hand. */
export const localCodes: readonly (SpecialCode & { readonly region: string | null })[] = [
  { ...mandatory(['DGJ', '上海市工程建设规范', 'Shanghai engineering standard', null], 'local', true), region: '31' },
  {
    ...voluntary(['DG/TJ', '上海市工程建设规范', 'Shanghai engineering standard', null, 'DGJ'], 'local', true),
    region: '31',
  },
  { ...mandatory(['DBJ', '地方工程建设标准', 'local engineering standard', null], 'local', true), region: null },
  {
    ...voluntary(['DBJ/T', '地方工程建设标准', 'local engineering standard', null, 'DBJ'], 'local', true),
    region: null,
  },
  { ...mandatory(['XJJ', '新疆工程建设标准', 'Xinjiang engineering standard', null], 'local'), region: '65' },
  { ...neutral(['SJG', '深圳市工程建设标准', 'Shenzhen engineering standard', null], 'local'), region: '4403' },
  { ...mandatory(['SZJG', '深圳经济特区技术规范', 'Shenzhen technical specification', null], 'local'), region: '4403' },
  { ...neutral(['SZDB', '深圳市标准', 'Shenzhen standard', null], 'local'), region: '4403' },
  {
    ...guidance(['SZDB/Z', '深圳市标准化指导性技术文件', 'Shenzhen technical guidance', null, 'SZDB'], 'local'),
    region: '4403',
  },
];
