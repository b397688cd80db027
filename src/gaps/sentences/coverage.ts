import type { RuleSentences } from '../rule.js';

/** What the rules about what is there and what is missing say. */
export const coverageSentences: Readonly<Record<string, RuleSentences>> = {
  'node-gap': {
    name: { zh: '标准有缺口', en: 'standards are missing' },
    message: {
      zh: '“{title}”缺 {missing} 项：应有 {required}，现有 {existing}（在制 {inProgress}，未启动 {notStarted}）',
      en: '“{title}” lacks {missing}: {required} required, {existing} existing ({inProgress} in progress, {notStarted} not started)',
    },
    next: {
      zh: '列入制修订计划，先启动未启动的 {notStarted} 项',
      en: 'plan them; begin with the {notStarted} not started',
    },
  },
  'coverage-below': {
    name: { zh: '覆盖率低于要求', en: 'coverage is below what is asked for' },
    message: {
      zh: '“{title}”的覆盖率为 {ratioText}，低于要求的 {percent}%',
      en: '“{title}” is covered to {ratioText}, below the {percent}% asked for',
    },
    next: { zh: '补足缺项，或说明应有数', en: 'close the gaps, or state what is required' },
  },
  'coverage-below.unknown': {
    message: {
      zh: '“{title}”的覆盖率无法判断（应有数未知），要求不低于 {percent}%',
      en: 'how far “{title}” is covered cannot be told (what is required is not known); at least {percent}% is asked for',
    },
    next: { zh: '说明应有数', en: 'state what is required' },
  },
  'not-assessed': {
    name: { zh: '没有评估应有多少', en: 'nobody said how many there ought to be' },
    message: {
      zh: '“{title}”未评估：没有说明应有数，现列 {documents} 项',
      en: 'nobody said how many there ought to be in “{title}”; {documents} listed',
    },
    next: {
      zh: '填写应有数，或声明清单完整、不适用',
      en: 'state a number, a complete list, or that it does not apply',
    },
  },
  'not-applicable': {
    name: { zh: '不适用，不计入', en: 'not applicable, left out of the counts' },
    message: { zh: '“{title}”不适用：{reason}', en: '“{title}” not applicable: {reason}' },
    next: null,
  },
  'node-gap.levels': {
    message: {
      zh: '“{title}”缺 {missing} 项：应有 {required}，现有 {existing}（在制 {inProgress}，未启动 {notStarted}）；按级别缺：{levels}',
      en: '“{title}” lacks {missing}: {required} required, {existing} existing ({inProgress} in progress, {notStarted} not started); by level: {levels}',
    },
    next: {
      zh: '列入制修订计划，先启动未启动的 {notStarted} 项',
      en: 'plan them; begin with the {notStarted} not started',
    },
  },
  'wanted-not-begun': {
    name: { zh: '待制定而未立项', en: 'wanted and not begun' },
    message: { zh: '{title}待制定，尚未立项', en: '{title} is wanted, and no project has begun' },
    next: { zh: '立项，并明确宜定级别和完成期限', en: 'propose a project, and settle its level and its day' },
  },
  'wanted-not-begun.level': {
    message: { zh: '{title}待制定，尚未立项', en: '{title} is wanted, and no project has begun' },
    next: { zh: '立项，宜定级别：{level}', en: 'propose it as {level} standard' },
  },
  'wanted-not-begun.due': {
    message: { zh: '{title}待制定，尚未立项', en: '{title} is wanted, and no project has begun' },
    next: { zh: '立项，期限 {due}', en: 'propose a project due {due}' },
  },
  'wanted-not-begun.both': {
    message: { zh: '{title}待制定，尚未立项', en: '{title} is wanted, and no project has begun' },
    next: { zh: '立项，宜定级别：{level}，期限 {due}', en: 'propose it as {level} standard, due {due}' },
  },
  'wanted-though-there': {
    name: { zh: '待制定而已有同类标准', en: 'wanted, though something of that name exists' },
    message: {
      zh: '{title}待制定，而已有{others}',
      en: '{title} is wanted, though there is {others}',
    },
    next: { zh: '先看现有标准是否已满足需要', en: 'see first whether what exists meets the need' },
  },
  'empty-leaf': {
    name: { zh: '末级节点没有标准', en: 'nothing stands here' },
    message: {
      zh: '“{title}”没有标准，应有 {required} 项',
      en: 'nothing stands in “{title}”, which requires {required}',
    },
    next: { zh: '查找可采用的标准，否则列入计划', en: 'look for standards to take over, else plan them' },
  },
  'empty-leaf.unassessed': {
    message: { zh: '“{title}”没有标准，也没有评估', en: 'nothing stands in “{title}”, and no number is stated' },
    next: { zh: '填写应有数，或说明不适用', en: 'state a number, or that it does not apply' },
  },
  'only-retired': {
    name: { zh: '只有失效标准', en: 'only retired documents' },
    message: {
      zh: '“{title}”的 {documents} 项标准都已失效',
      en: 'all documents in “{title}” are retired: {documents}',
    },
    next: { zh: '换成现行标准', en: 'replace them by standards in force' },
  },
  'level-demanded': {
    name: { zh: '缺少规定级别的标准', en: 'nothing of a demanded level' },
    message: {
      zh: '“{title}”及其上级、通用部分都没有{wanted}',
      en: 'nothing of the level {wanted} exists in “{title}”, above it or in a general part',
    },
    next: { zh: '补充{wanted}', en: 'find or plan one of that level' },
  },
  'kind-demanded': {
    name: { zh: '缺少规定类别的标准', en: 'nothing of a demanded kind' },
    message: {
      zh: '“{title}”及其上级、通用部分都没有{wanted}',
      en: 'nothing of the kind {wanted} exists in “{title}”, above it or in a general part',
    },
    next: { zh: '补充{wanted}', en: 'find or plan one of that kind' },
  },
  'exceeds-required': {
    name: { zh: '现有数超过应有数', en: 'more than is required' },
    message: {
      zh: '“{title}”现有 {existing} 项，超过应有的 {required} 项',
      en: '“{title}” holds {existing}, more than the {required} required',
    },
    next: { zh: '核对应有数', en: 'check what is required' },
  },
  'number-not-sum': {
    name: { zh: '应有数不等于下级之和', en: 'a number that is not the sum of the parts' },
    message: {
      zh: '“{title}”应有 {required} 项，下级之和却是 {sum} 项',
      en: '“{title}” requires {required}, its children together {sum}',
    },
    next: { zh: '核对应有数', en: 'check the numbers' },
  },
};
