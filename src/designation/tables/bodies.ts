import type { StandardLevelName } from '../../model/sets/levels.js';
import type { Style } from '../style.js';

/**
 * A body outside China: its prefixes with commas between, the style of its numbers, names. `A=B` is a prefix A whose
 * documents have the keys of B.
 */
export type BodyRow = readonly [prefixes: string, style: Style, zh: string, en: string];

/**
 * Bodies outside China by level. International are ISO, IEC and ITU, the bodies whose documents ISO counts as
 * international standards (GB/T 20000.2 names them), and those that are on no list but have members world-wide and no
 * state behind them (IATF, 3GPP, RFC); regional has ISO's meaning; foreign is national bodies and
 * societies of other countries. Written by hand from public knowledge, in each body's own spelling.
 */
export const bodies: readonly (readonly [level: StandardLevelName, rows: readonly BodyRow[]])[] = [
  [
    'international',
    [
      ['ISO', 'iso', '国际标准化组织', 'International Organization for Standardization'],
      ['IEC', 'iec', '国际电工委员会', 'International Electrotechnical Commission'],
      ['CISPR', 'iec', '国际无线电干扰特别委员会', 'International Special Committee on Radio Interference'],
      ['IWA', 'iso', '国际标准化组织（研讨会协议）', 'ISO International Workshop Agreement'],
      ['ITU-T,ITU-R', 'itu', '国际电信联盟', 'International Telecommunication Union'],
      ['OIML R,OIML D', 'colon', '国际法制计量组织', 'International Organization of Legal Metrology'],
      ['CIE', 'colon', '国际照明委员会', 'International Commission on Illumination'],
      ['IDF', 'colon', '国际乳品联合会', 'International Dairy Federation'],
      [
        'CODEX STAN=CXS,CXS,CXC,CXG,CAC/GL=CXG,CAC/RCP=CXC',
        'dash',
        '国际食品法典委员会',
        'Codex Alimentarius Commission',
      ],
      ['UIC', 'colon', '国际铁路联盟', 'International Union of Railways'],
      ['RFC', 'bare', '互联网工程任务组', 'Internet Engineering Task Force'],
      ['3GPP TS,3GPP TR', 'bare', '第三代合作伙伴计划', '3rd Generation Partnership Project'],
      ['IATF', 'colon', '国际汽车工作组', 'International Automotive Task Force'],
    ],
  ],
  [
    'regional',
    [
      ['EN,prEN=EN,FprEN=EN,ENV,CEN/TR,CEN/TS,CWA', 'en', '欧洲标准化委员会', 'European Committee for Standardization'],
      ['CLC/TR,CLC/TS,HD', 'en', '欧洲电工标准化委员会', 'European Committee for Electrotechnical Standardization'],
      [
        'ETSI EN,ETSI ES,ETSI TS,ETSI TR',
        'etsi',
        '欧洲电信标准化协会',
        'European Telecommunications Standards Institute',
      ],
      ['GSO', 'colon', '海湾阿拉伯国家合作委员会标准化组织', 'GCC Standardization Organization'],
      ['GOST', 'gost', '欧亚标准化、计量与认证委员会', 'Euro-Asian Council for Standardization'],
    ],
  ],
  [
    'foreign',
    [
      ['BS,PAS,PD,DD,OHSAS', 'colon', '英国标准协会', 'British Standards Institution'],
      ['DIN,DIN VDE', 'colon', '德国标准化学会', 'German Institute for Standardization'],
      ['VDE', 'colon', '德国电气工程师协会', 'German Association for Electrical Technologies'],
      ['VDI', 'colon', '德国工程师协会', 'Association of German Engineers'],
      ['VDA', 'colon', '德国汽车工业协会', 'German Association of the Automotive Industry'],
      ['NF', 'colon', '法国标准化协会', 'French Standardization Association'],
      ['UNI', 'colon', '意大利国家标准化协会', 'Italian National Unification Body'],
      ['UNE', 'colon', '西班牙标准化协会', 'Spanish Association for Standardization'],
      ['NEN', 'colon', '荷兰标准化协会', 'Royal Netherlands Standardization Institute'],
      ['SS', 'colon', '瑞典标准协会', 'Swedish Institute for Standards'],
      ['SFS', 'colon', '芬兰标准协会', 'Finnish Standards Association'],
      ['NS', 'colon', '挪威标准协会', 'Standards Norway'],
      ['ONORM', 'colon', '奥地利标准协会', 'Austrian Standards'],
      ['SN EN', 'colon', '瑞士标准化协会', 'Swiss Association for Standardization'],
      ['PN', 'colon', '波兰标准化委员会', 'Polish Committee for Standardization'],
      ['CSN', 'colon', '捷克标准化局', 'Czech Standardization Agency'],
      ['AS', 'colon', '澳大利亚标准协会', 'Standards Australia'],
      ['NZS', 'colon', '新西兰标准局', 'Standards New Zealand'],
      ['AS/NZS', 'colon', '澳大利亚和新西兰标准机构', 'Standards Australia and Standards New Zealand'],
      ['CSA,CAN/CSA', 'colon', '加拿大标准协会', 'CSA Group (Canada)'],
      ['JIS', 'spaced', '日本产业标准调查会', 'Japanese Industrial Standards Committee'],
      ['KS', 'spaced', '韩国技术标准院', 'Korean Agency for Technology and Standards'],
      ['TCVN', 'colon', '越南标准', 'Vietnam Standards and Quality Institute'],
      ['IS', 'colon', '印度标准局', 'Bureau of Indian Standards'],
      ['MS', 'colon', '马来西亚标准局', 'Department of Standards Malaysia'],
      ['SANS', 'colon', '南非标准局', 'South African Bureau of Standards'],
      ['GOST R', 'gost', '俄罗斯联邦技术法规与计量署', 'Russian Federal Agency on Technical Regulating and Metrology'],
      ['ANSI', 'dash', '美国国家标准学会', 'American National Standards Institute'],
      [
        'ASHRAE,ANSI/ASHRAE=ASHRAE,ASHRAE/IES=ASHRAE,ANSI/ASHRAE/IES=ASHRAE',
        'dash',
        '美国采暖、制冷与空调工程师学会',
        'ASHRAE',
      ],
      ['ANSI/ASQ', 'dash', '美国质量学会', 'American Society for Quality'],
      ['ANSI/ESD', 'dash', '美国静电放电协会', 'ESD Association'],
      ['ANSI/IEEE=IEEE,IEEE', 'dash', '电气与电子工程师协会', 'Institute of Electrical and Electronics Engineers'],
      ['ANSI/ISA', 'dash', '国际自动化协会（美国）', 'International Society of Automation'],
      ['ANSI/NFPA=NFPA,NFPA', 'dash', '美国消防协会', 'National Fire Protection Association'],
      ['ANSI/UL=UL,UL', 'dash', '美国保险商实验室', 'UL Standards & Engagement'],
      ['ASTM', 'astm', '美国材料与试验协会', 'ASTM International'],
      ['ASME,ANSI/ASME=ASME', 'dash', '美国机械工程师协会', 'American Society of Mechanical Engineers'],
      ['API,API SPEC=API,API STD=API,API RP=API', 'dash', '美国石油协会', 'American Petroleum Institute'],
      ['SAE,SAE AMS', 'dash', '美国汽车工程师学会', 'SAE International'],
      ['NIST SP,FIPS', 'dash', '美国国家标准与技术研究院', 'National Institute of Standards and Technology'],
      ['NEMA', 'dash', '美国电气制造商协会', 'National Electrical Manufacturers Association'],
      ['AWS', 'colon', '美国焊接学会', 'American Welding Society'],
      ['AWWA', 'dash', '美国水工协会', 'American Water Works Association'],
      ['AATCC', 'dash', '美国纺织化学师与印染师协会', 'American Association of Textile Chemists and Colorists'],
      ['ACI', 'astm', '美国混凝土学会', 'American Concrete Institute'],
      ['NSF', 'dash', '美国国家卫生基金会', 'NSF'],
      ['NACE', 'dash', '美国腐蚀工程师协会', 'NACE'],
      [
        'TIA,TIA/EIA=TIA,EIA/TIA=TIA,ANSI/TIA=TIA,ANSI/TIA/EIA=TIA',
        'hyphen',
        '美国电信工业协会',
        'Telecommunications Industry Association',
      ],
      ['EIA', 'hyphen', '美国电子工业协会', 'Electronic Industries Alliance'],
      ['IPC', 'hyphen', '国际电子工业联接协会（美国）', 'IPC'],
      ['JESD', 'bare', '固态技术协会（美国）', 'JEDEC'],
      ['RTCA DO', 'hyphen', '航空无线电技术委员会（美国）', 'RTCA'],
      ['MIL-STD,MIL-PRF,MIL-DTL,MIL-HDBK', 'hyphen', '美国国防部', 'United States Department of Defense'],
      ['FED-STD', 'hyphen', '美国联邦政府', 'United States Federal Government'],
      ['ECMA', 'hyphen', '欧洲计算机制造商协会', 'Ecma International'],
    ],
  ],
];
