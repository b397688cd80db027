import { fromDist } from '../dist.mjs';

const { parseSystem, coverage } = await fromDist('index');
const { StandardSystem } = await fromDist('model/system');

/** Reading: the library's parser beside the schema alone and beside the engine's JSON. */
export default function parse(input) {
  const { text } = input;
  let read;
  const documents = () => `${coverage(read).total.documents} documents`;
  return {
    'json-parse': { run: () => JSON.parse(text) },
    'zod-alone': {
      run: () => {
        if (!StandardSystem.safeParse(input.document).success) throw new Error('The schema refused what was generated.');
      },
      memory: true,
    },
    'parse-value': { run: () => (read = parseSystem(input.document)), check: documents, same: 'documents', memory: true },
    'parse-text': {
      // Whoever parses a text has no value beside it.
      prepare: () => (input.document = read = null),
      run: () => (read = parseSystem(text)),
      check: documents,
      same: 'documents',
    },
    'parse-trusted': {
      prepare: () => (read = null),
      run: () => (read = parseSystem(text, { trusted: true })),
      check: documents,
      same: 'documents',
    },
  };
}
