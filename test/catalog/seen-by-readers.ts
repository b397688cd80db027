/** A contradiction of the documents that stands in the data, and that no rule can name. */
export interface SeenByReaders {
  readonly entries: string;
  readonly said: string;
  readonly encoded: string;
}

/** The contradictions that the page explains in words. */
export const seenByReaders: readonly SeenByReaders[] = [
  {
    entries: '`huzhou-eco-civilization`',
    said: '区域生态文明建设指南 stands beside the standards that were issued; it is a project that was approved.',
    encoded: 'One record, `proposed`: the three places that name it agree, so there is nothing to join.',
  },
];
