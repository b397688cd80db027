/** The forms in which a result can be printed: aligned text, JSON, Markdown, CSV. */
export const formats = ['table', 'json', 'md', 'csv'] as const;

/** One of the forms in which a result can be printed. */
export type Format = (typeof formats)[number];
