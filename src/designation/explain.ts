import { inBrackets } from '../base/punctuation.js';
import { fillSentence } from '../base/sentence.js';
import type { Language } from '../base/sentence.js';
import { levelNames, tierNames } from '../model/sets/levels.js';
import { obligationNames } from '../model/sets/obligations.js';
import type { Designation, DesignationFailure, DesignationRegion, DesignationResult } from './designation.js';
import { formatAmendment } from './amendments.js';
import { styleOf } from './format.js';
import { fullRegionName, latinProvince } from './region.js';
import { explanationSentences, reasonSentences, repairSentences } from './sentences.js';

/**
 * Explains a designation line by line: what it is, level, obligation, who issues it, region, year, what was repaired; or
 * why a text is unreadable. Returns lines of text in Chinese or English.
 *
 * @example
 * explainDesignation(safeParseDesignation('20201234-T-469'), 'en'); // => ['"20201234-T-469" is not readable as a standard number: this is the number of a project plan, not of a standard']
 */
export function explainDesignation(item: Designation | DesignationResult, language: Language): string[] {
  const say = (key: keyof typeof explanationSentences, args: Readonly<Record<string, unknown>>): string =>
    fillSentence(explanationSentences[key][language], args);
  if (isFailure(item)) {
    const input = item.input.length > 60 ? `${item.input.slice(0, 59)}…` : item.input;
    return [say('unreadable', { input, reason: reasonSentences[item.reason][language] })];
  }
  const it = 'ok' in item ? item.value : item;
  const lines = [whatItIs(it, language)];
  if (it.obligation !== null) lines.push(say('obligation', { obligation: obligationNames[it.obligation][language] }));
  if (it.issuer !== null) lines.push(say('issuer', { issuer: it.issuer[language] }));
  for (const region of it.regions) lines.push(regionLine(region, language));
  lines.push(it.year === null ? say('no-year', {}) : say('year', { year: it.year }));
  if (it.revised !== null) lines.push(say('revised', { year: it.revised }));
  if (it.through !== null) lines.push(say('range', { from: it.number, to: it.through }));
  if (it.confirmed !== null) lines.push(say('confirmed', { year: it.confirmed }));
  const amendments = it.amendments.map((one) => formatAmendment(styleOf(it.prefix), one).slice(1));
  if (amendments.length > 0) lines.push(say('amendments', { list: amendments }));
  if (it.also.length > 0) lines.push(say('also', { list: it.also }));
  if (it.degree !== null) lines.push(say('degree', { degree: it.degree }));
  if (it.prefix === 'IS') lines.push(say('india', {}));
  for (const repair of it.repairs) lines.push(say('repaired', { repair: repairSentences[repair][language] }));
  if (it.remark !== null) lines.push(say('remark', { remark: it.remark }));
  return lines;
}

function isFailure(item: Designation | DesignationResult): item is DesignationFailure {
  return 'ok' in item && !item.ok;
}

function whatItIs(it: Designation, language: Language): string {
  const field = it.field?.[language] ?? '';
  const level = levelNames[it.level][language] + (language === 'zh' ? '' : ' standard');
  // Of a field of industry the level is said too; elsewhere the field is itself a kind of document.
  const inField = it.level === 'industry' && it.field !== null && !/标准|规范|规程|导则|文件|报告/.test(it.field.zh);
  const what = inField ? level + inBrackets(field, language) : field === '' ? level : field;
  return fillSentence(explanationSentences.what[language], { canonical: it.canonical, what });
}

function regionLine(region: DesignationRegion, language: Language): string {
  const name = fullRegionName(region.code);
  const latin = latinProvince(region.code);
  const tier = region.tier === undefined ? '—' : tierNames[region.tier][language];
  const key = name === null ? 'unknown-region' : 'region';
  const shown = language === 'en' && latin !== null && region.tier === 'province' ? latin : name;
  return fillSentence(explanationSentences[key][language], { region: shown, code: region.code, tier });
}
