import { pick, randomFrom } from './random.mjs';
import { titleWords } from './words.mjs';

const parts = ['总则', '术语', '技术要求', '试验方法', '检验规则', '通用规范', '实施指南', '数据接口', '安全要求', '评价指标'];
const particles = ['', '', '', '的', '与', '及', '用'];

/**
 * So many different titles of about fifteen characters; of those of the second list a share are those of the first,
 * each with one or two characters changed, left out or put in.
 */
export function makeTitles(count, share, seed) {
  const random = randomFrom(seed);
  const [left, right] = [new Set(), new Set()];
  while (left.size < count) left.add(titleOf(random));
  for (const title of left) if (random() < share) right.add(changed(title, random));
  while (right.size < count) right.add(titleOf(random));
  return [[...left], [...right]];
}

function titleOf(random) {
  const [things, actors, acts, forms] = titleWords;
  const two = random() < 0.5 ? pick(random, particles) + pick(random, actors) : '';
  const part = random() < 0.4 ? ` 第${1 + Math.floor(random() * 20)}部分：${pick(random, parts)}` : '';
  return pick(random, things) + pick(random, actors) + two + rare(random) + pick(random, acts) + pick(random, forms) + part;
}

/** One to three characters of their own, as the names of products and places are. */
function rare(random) {
  const length = 1 + Math.floor(random() * 3);
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(random() * random() * 3000))).join('');
}

function changed(title, random) {
  const letters = [...title];
  for (let n = random() < 0.6 ? 1 : 2; n > 0; n--) {
    const place = Math.floor(random() * letters.length);
    const kind = random();
    if (kind < 0.4) letters.splice(place, 1);
    else letters.splice(place, kind < 0.7 ? 1 : 0, rare(random)[0]);
  }
  return letters.join('');
}
