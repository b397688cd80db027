import { pick, pickWeighted, randomFrom } from './random.mjs';
import { levels, levelWeights, prefixes, statuses, statusWeights, titleWords } from './words.mjs';

/**
 * A document with its editions, older ones first. All of it follows from the serial number, so that two systems agree
 * on the documents they share.
 */
export function documentOf(serial, editionShare) {
  const random = randomFrom(Math.imul(serial + 1, 2654435761));
  const twoEditions = random() < editionShare;
  const level = pickWeighted(random, levelWeights);
  const status = statuses[pickWeighted(random, statusWeights)];
  const year = 1995 + Math.floor(31 * Math.sqrt(random()));
  const prefix = pick(random, prefixes[level]);
  const newest = edition(serial, {
    level,
    status,
    year,
    prefix,
    title: titleOf(random),
    month: Math.floor(random() * 12),
  });
  if (!twoEditions) return [newest];

  const before = {
    level,
    status: status === 'drafting' ? 'in-force' : 'superseded',
    year: Math.max(1990, year - 3 - Math.floor(random() * 10)),
    prefix: prefix === 'GB/T' && random() < 0.4 ? 'GB' : prefix,
    title: random() < 0.7 ? newest.title.zh : titleOf(random),
    month: Math.floor(random() * 12),
  };
  const older = edition(serial, before);
  return [older, { ...newest, relations: [{ type: 'replaces', target: older.designation }] }];
}

export function editionsOf(serial, editionShare) {
  return randomFrom(Math.imul(serial + 1, 2654435761))() < editionShare ? 2 : 1;
}

function edition(serial, { level, status, year, prefix, title, month }) {
  const designation = designationOf(prefix, 1000 + Math.floor(serial / 3), serial % 3, year);
  return {
    id: designation.toLowerCase().replace(/[ /:]/g, '-'),
    designation,
    title: { zh: title },
    level: levels[level],
    status,
    published: `${year}-${String(month + 1).padStart(2, '0')}-15`,
  };
}

function designationOf(prefix, number, part, year) {
  const [partMark, yearMark] = /^(ISO|IEC)/.test(prefix) ? ['-', ':'] : ['.', '-'];
  return `${prefix} ${number}${part === 0 ? '' : partMark + part}${yearMark}${year}`;
}

function titleOf(random) {
  const [things, actors, acts, forms] = titleWords;
  const middle = random() < 0.6 ? pick(random, acts) : '';
  const end = random() < 0.7 ? pick(random, actors) : '';
  return `${pick(random, things)}${pick(random, things)}${pick(random, actors)}${pick(random, actors)}${pick(random, acts)}${middle}${end}${pick(random, forms)}`;
}
