import { designationTexts } from './designation-texts.mjs';
import { fromDist } from './dist.mjs';
import { measure } from './measure.mjs';

/** Parsing of mixed designations beside the least that anybody would do with them; a line of JSON each. */
const { budget, questions } = JSON.parse(process.argv[2]);
const { safeParseDesignation } = await fromDist('designation/parse');

const texts = await designationTexts(questions);
const pattern = /^([A-Z]+(?:\/[A-Z]+)*)\s*(\d+(?:[.-]\d+)*)(?:[-:](\d{4}))?$/;

function parseAll() {
  let read = 0;
  for (const text of texts) if (safeParseDesignation(text).ok) read++;
  return read;
}

function normalizeAll() {
  let read = 0;
  for (const text of texts) if (pattern.test(text.normalize('NFKC'))) read++;
  return read;
}

for (const [work, run] of Object.entries({ 'designation-parse': parseAll, 'designation-normalize': normalizeAll })) {
  const times = await measure(run, { budget });
  const note = `${((run() / texts.length) * 100).toFixed(1)} % read`;
  process.stdout.write(
    `${JSON.stringify({ work, ...times, retained: null, peak: null, answer: null, same: work, note, wrong: null })}\n`,
  );
}
