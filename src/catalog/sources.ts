import type { Source } from '../model/source.js';

/** A place in one of the documents of the catalogue. */
export interface Place {
  readonly source: string;
  readonly place: string;
  readonly note?: string;
}

const placeIn =
  (source: string, heading: string) =>
  (at: string, note?: string): Place => ({
    source,
    place: heading === '' ? at : at === '' ? heading : `${heading} ${at}`,
    ...(note === undefined ? {} : { note }),
  });

/** The white paper of Huzhou, most of what the catalogue knows. */
export const whitePaper = {
  id: 'huzhou-white-paper-2020',
  title: { zh: '湖州市标准化工作白皮书（2020年）', en: 'White paper on standardization work in Huzhou (2020)' },
  date: '2020-10',
  issuers: ['湖州市市场监督管理局'],
} as const satisfies Source;

/** A chapter of the main report of the white paper. */
export const main = placeIn(whitePaper.id, '湖州市全面实施标准化战略工作报告');

/** A chapter of the white paper's report on ecological civilization. */
export const eco = placeIn(whitePaper.id, '湖州市生态文明标准化发展报告');

/** A chapter of the white paper's report on green finance. */
export const finance = placeIn(whitePaper.id, '湖州市绿色金融标准化发展报告');

/** A chapter of the white paper's report on green manufacturing. */
export const manufacturing = placeIn(whitePaper.id, '湖州市绿色制造标准化发展报告');

/** A chapter of the white paper's report on social governance. */
export const governance = placeIn(whitePaper.id, '湖州市社会治理标准化发展报告');

/** A chapter of one of the white paper's seven cases. */
export const whitePaperCase = (
  number: '一' | '二' | '三' | '四' | '五' | '六' | '七',
  at: string,
  note?: string,
): Place => placeIn(whitePaper.id, `案例${number}`)(at, note);

/** The news release of the provincial government on the pilot plan of Zhejiang. */
export const planRelease = {
  id: 'zhejiang-pilot-plan-release',
  title: {
    zh: '涉及科技、环境、民生等多方面 浙江持续推进国家标准化创新发展试点工作',
    en: 'Zhejiang carries on its national pilot for innovative development of standardization',
  },
  issuers: ['浙江发布'],
  note: '未署日期；所报道方案的第一阶段为2023年。Undated; the first stage of the plan that it reports is 2023.',
} as const satisfies Source;

/** A section of the release on the pilot plan. */
export const plan = placeIn(planRelease.id, '');

/** The draft opinion of Shengsi county, put out for comment. */
export const shengsiDraft = {
  id: 'shengsi-draft-opinion',
  title: {
    zh: '关于贯彻落实〈国家标准化发展纲要〉推进标准强县建设的实施意见（征求意见稿）',
    en: 'Opinion on building a county strong in standards, in pursuit of the national outline (draft for comment)',
  },
  note: '未署日期，嵊泗县征求意见稿。Undated, a draft for comment, of Shengsi county (嵊泗县).',
} as const satisfies Source;

/** An item of the draft opinion of Shengsi. */
export const shengsi = placeIn(shengsiDraft.id, '');

/** The newspaper report on the Zhejiang pilot. */
export const pressReport = {
  id: 'zhejiang-pilot-press-report',
  title: {
    zh: '下好标准引领“先手棋” 浙江全力探索国家标准化创新发展试点建设新路径',
    en: 'A first move led by standards: new paths of the Zhejiang pilot',
  },
  note: '未署日期；2023年已成过去。Undated; it speaks of 2023 as past.',
} as const satisfies Source;

/** A section of the newspaper report. */
export const press = placeIn(pressReport.id, '');

/** The compilation note of an association standard of Hangzhou. */
export const compilationNote = {
  id: 'community-standard-compilation-note',
  title: {
    zh: '《大运河幸福家园运营规范》团体标准编制说明',
    en: 'Compilation note of an association standard on modern industrial communities',
  },
  date: '2025-11-10',
  issuers: ['标准起草小组'],
} as const satisfies Source;

/** A clause of the compilation note. */
export const note = placeIn(compilationNote.id, '');
