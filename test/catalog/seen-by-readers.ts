/** A contradiction of the documents that stands in the data, and that no rule can name. */
export interface SeenByReaders {
  readonly entries: string;
  readonly said: string;
  readonly encoded: string;
}

/** The contradictions that the page explains in words. */
export const seenByReaders: readonly SeenByReaders[] = [
  {
    entries: '`huzhou-eco-civilization`, `huzhou-green-manufacturing`',
    said: 'Ten national and 32 association standards are made and issued in all of ecological civilization, and the same numbers taken part in for green manufacturing alone.',
    encoded:
      'Both are figures, with the act that each report prints, and a note. Figures are compared within one system only.',
  },
  {
    entries: '`huzhou-eco-civilization`',
    said: '区域生态文明建设指南 stands beside the standards that were issued; it is a project that was approved.',
    encoded: 'One record, `proposed`: the three places that name it agree, so there is nothing to join.',
  },
  {
    entries: '`huzhou-green-finance`',
    said: 'Standards of green insurance are missing (三（一）); the first local one is issued (二（二）).',
    encoded:
      'Two records that are not joined: a field that is `wanted`, and one standard of that field, which is no other name of it.',
  },
  {
    entries: '`huzhou-green-manufacturing`',
    said: 'Six main directions (主攻方向) are announced and four are named.',
    encoded: 'A figure of its own with a note, not one of subsystems: the directions are not said to be subsystems.',
  },
];
