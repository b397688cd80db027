import { partsOf } from '../alike.js';
import { note } from '../sources.js';

/** The list of technical content in the note. */
export const content = [note('3.2.2 主要技术内容')];

const standard = 'community-governance-service';

/** A clause of the one standard of this tree, by the words of the note. */
export const clause = partsOf(standard, { level: 'clause', sources: content });

/** An item below a clause. */
export const item = partsOf(standard, { level: 'item', sources: content });
