import { fillSentence, type Language } from '../base/sentence.js';
import type { StandardSystem } from '../model/system.js';
import { systemIndex } from '../preorder/system-index.js';
import { coverageSentences } from './coverage-words.js';

/** Says how many standards a table leaves out because they stand in no node; nothing where there are none. */
export function unplacedNote(system: StandardSystem | undefined, lang: Language): readonly string[] {
  const unplaced = system === undefined ? 0 : systemIndex(system).unplaced().length;
  return unplaced === 0 ? [] : [fillSentence(coverageSentences.unplaced[lang], { unplaced })];
}
