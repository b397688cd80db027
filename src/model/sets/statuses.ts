/** The life of a standard after the stages of GB/T 16733, from need to withdrawal, and `unknown`. */
export const statuses = [
  'wanted',
  'proposed',
  'drafting',
  'enquiry',
  'examination',
  'approval',
  'published',
  'in-force',
  'under-revision',
  'superseded',
  'withdrawn',
  'unknown',
] as const;

export type StatusName = (typeof statuses)[number];

/** The four classes that counting knows (rule C1). */
export const statusClasses = ['existing', 'planned', 'retired', 'unknown'] as const;

export type StatusClass = (typeof statusClasses)[number];

/** What is known of each status: names, class, and the ISO harmonized stage code (null where none corresponds). */
export const statusFacts: Readonly<
  Record<
    StatusName,
    { readonly zh: string; readonly en: string; readonly class: StatusClass; readonly isoStage: string | null }
  >
> = {
  wanted: { zh: '待制定', en: 'wanted', class: 'planned', isoStage: null },
  proposed: { zh: '立项', en: 'proposed', class: 'planned', isoStage: '10.99' },
  drafting: { zh: '起草', en: 'drafting', class: 'planned', isoStage: '20.00' },
  enquiry: { zh: '征求意见', en: 'enquiry', class: 'planned', isoStage: '40.00' },
  examination: { zh: '审查', en: 'examination', class: 'planned', isoStage: '40.60' },
  approval: { zh: '批准', en: 'approval', class: 'planned', isoStage: '50.00' },
  published: { zh: '即将实施', en: 'published', class: 'existing', isoStage: '60.60' },
  'in-force': { zh: '现行', en: 'in force', class: 'existing', isoStage: '60.60' },
  'under-revision': { zh: '修订中', en: 'under revision', class: 'existing', isoStage: '90.92' },
  superseded: { zh: '被代替', en: 'superseded', class: 'retired', isoStage: '95.99' },
  withdrawn: { zh: '废止', en: 'withdrawn', class: 'retired', isoStage: '95.99' },
  unknown: { zh: '不明', en: 'unknown', class: 'unknown', isoStage: null },
};

/** Of several editions of a document the first in this order leads (rule C1). */
export const leadingOrder: readonly StatusName[] = [
  'in-force',
  'under-revision',
  'published',
  'approval',
  'examination',
  'enquiry',
  'drafting',
  'proposed',
  'wanted',
  'superseded',
  'withdrawn',
  'unknown',
];
