import { punctuation } from '../base/punctuation.js';
import { fillSentence, type Sentence } from '../base/sentence.js';
import type { DiagramOptions } from './options.js';
import type { Scene } from './scene/box.js';

const names: Readonly<Record<'framework' | 'tiers', Sentence>> = {
  framework: { zh: '{title}框架图', en: 'Framework diagram of {title}' },
  tiers: { zh: '{title}结构图', en: 'Structure diagram of {title}' },
};
const description: Sentence = {
  zh: '共{boxes}个方框，{depth}级。第一级：{top}。',
  en: '{boxes} boxes on {depth} levels. Top level: {top}.',
};

/** What a picture says about itself to those who do not see it. */
export function describeScene(
  scene: Scene,
  options: DiagramOptions,
): { readonly title: string; readonly description: string; readonly language: string } {
  const lang = options.lang === 'en' ? 'en' : 'zh';
  let boxes = 0;
  const stack = [...scene.root.children];
  for (let box = stack.pop(); box; box = stack.pop()) {
    boxes++;
    for (const child of box.children) stack.push(child);
  }
  const top = scene.root.children.map(({ code, title }) => (code === null ? title : `${code} ${title}`));
  const args = { title: scene.root.title, boxes, depth: scene.depth, top: top.join(punctuation.list[lang]) };
  return {
    title: options.caption ?? fillSentence(names[options.style ?? 'framework'][lang], args),
    description: fillSentence(description[lang], args),
    language: lang === 'zh' ? 'zh-CN' : 'en',
  };
}
