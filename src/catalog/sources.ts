import type { Source } from '../model/source.js';

/** A place in one of the documents of the catalogue. */
interface Place {
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
