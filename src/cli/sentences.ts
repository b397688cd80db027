import type { Sentence } from '../base/sentence.js';

/** What can stop a command: what is wrong, where, and what to do next. Library errors are told here by their code, too. */
export const failureSentences = {
  'file-not-found': {
    zh: '找不到文件 {file}。请核对路径（相对于当前目录）。',
    en: 'There is no file {file}. Check the path; it is taken from the current folder.',
  },
  'is-a-folder': { zh: '{file} 是文件夹。请给出其中的文件。', en: '{file} is a folder. Name a file in it.' },
  'no-permission': { zh: '没有读写 {file} 的权限。', en: 'No permission to read or write {file}.' },
  'cannot-read': { zh: '读不了 {file}：{reason}', en: 'Cannot read {file}: {reason}' },
  'cannot-write': { zh: '写不了 {file}：{reason}', en: 'Cannot write {file}: {reason}' },
  'no-folder': {
    zh: '写不了 {file}：它所在的文件夹不存在。请先建立该文件夹。没有写下任何内容。',
    en: 'Cannot write {file}: its folder does not exist. Make the folder first. Nothing was written.',
  },
  'not-utf8': {
    zh: '{file} 第 {line} 行不是 UTF-8 编码。请另存为 UTF-8 后重试。',
    en: '{file} is not UTF-8 at line {line}. Save it as UTF-8 and try again.',
  },
  'too-large': {
    zh: '{file} 太大，超过 JavaScript 字符串的长度上限。请拆成几个体系，分别读取。',
    en: '{file} is too large: longer than a JavaScript string can be. Split it into several systems.',
  },
  'unsupported-format': {
    zh: '{file}：本版本读 JSON（tixi/1）和表格（.xlsx、.csv、.md），还不读 {extension}。请先转成其中一种。',
    en: '{file}: this version reads JSON (tixi/1) and tables (.xlsx, .csv, .md), not yet {extension}. Turn it into one of these first.',
  },
  'old-workbook': {
    zh: '{file} 是旧式工作簿（.xls、.et）或加了密码，不能读。请用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx。',
    en: '{file} is a workbook of the old kind (.xls, .et) or under a password, and is not read. Open it in Excel or WPS, take off the password, and save it as .xlsx.',
  },
  'not-a-table': {
    zh: '{file} 不是表格（像是 {found}）。能读的是 .xlsx、.csv（UTF-8 或 GB18030）和 Markdown。',
    en: '{file} is not a table (it looks like {found}). What is read is .xlsx, .csv (UTF-8 or GB18030) and Markdown.',
  },
  'unreadable-workbook': {
    zh: '{file} 不是读得了的工作簿：{reason}。请用 Excel 或 WPS 打开后另存为 .xlsx。',
    en: '{file} is not a readable workbook: {reason}. Open it in Excel or WPS and save it anew as .xlsx.',
  },
  'unreadable-csv': {
    zh: '{file} 不是读得了的 CSV：{reason}。请另存为 CSV（UTF-8）或 .xlsx。',
    en: '{file} is not readable CSV: {reason}. Save it anew as CSV (UTF-8) or .xlsx.',
  },
  'unreadable-text': {
    zh: '{file} 既不是 UTF-8 也不是 GB18030。请另存为 UTF-8。',
    en: '{file} is neither UTF-8 nor GB18030. Save it as UTF-8.',
  },
  'table-too-large': {
    zh: '{file} 超过读表上限 {limit}：{found}，允许 {allowed}。请删去空白行列或拆成几个文件。',
    en: '{file} is over the limit {limit} for tables: {found}, allowed {allowed}. Delete empty rows and columns, or split it.',
  },
  'no-table': {
    zh: '{file} 中没有认得的表头（如 标准号、标准名称、体系编号）。用 tixi convert --mapping 说明各列是什么。看到的是：{seen}',
    en: '{file} has no header with known columns (such as 标准号, 标准名称, 体系编号). Say what the columns are with tixi convert --mapping. Seen: {seen}',
  },
  'invalid-mapping': {
    zh: '{file} 不是有效的列对照：{reason}。应为 {"columns": {"列标题": "designation"}}，可用的列见 docs/tables.md。',
    en: '{file} is no valid mapping: {reason}. It is {"columns": {"header": "designation"}}; docs/tables.md lists the columns.',
  },
  'table-errors': {
    zh: '{file} 有 {errors} 处读不准（--strict 时不放过）。',
    en: '{file} has {errors} cells or rows in doubt, which --strict does not let pass.',
  },
  'bytes-to-terminal': {
    zh: '二进制内容（工作簿、图片）不能显示在终端里。请加 -o 文件名，或重定向到文件。',
    en: 'A workbook or a picture cannot be shown in a terminal. Add -o FILE, or redirect it to a file.',
  },
  'unknown-system': {
    zh: '内置目录中没有 {id}。{hint}目录用 tixi catalog 查看；如果是文件，请写成 ./{id}。',
    en: 'The catalogue has no {id}. {hint}`tixi catalog` lists what it has; for a file write ./{id}.',
  },
  'not-a-system': {
    zh: '{id} 不是标准体系，是{kind}。tixi catalog 列出各条目的种类。',
    en: '{id} is not a standards system but {kind}. `tixi catalog` lists the kind of each entry.',
  },
  'is-a-workspace': {
    zh: '{id} 是工作区（几个体系和它们之间的链接），不是单个体系。{where}请给出其中一个体系，或用收工作区的命令，如 tixi audit {id}。',
    en: '{id} is a workspace (systems and the links between them), not one system. {where}Name one of its systems, or use a command that takes workspaces, such as `tixi audit {id}`.',
  },
  'invalid-system': {
    zh: '{file} 不是有效的标准体系（tixi/1），共 {total} 处问题：',
    en: '{file} is not a valid standards system (tixi/1); problems: {total}',
  },
  'more-issues': {
    zh: '……还有 {more} 处；tixi validate {file} 列出全部。',
    en: '… and {more} more; `tixi validate {file}` lists them.',
  },
  'issues-cut': { zh: '……还有 {more} 处未列出。', en: '… and {more} more, not listed.' },
  'unknown-command': {
    zh: '没有 {name} 这个命令。{hint}tixi --help 列出全部命令。',
    en: 'There is no command {name}. {hint}`tixi --help` lists them.',
  },
  'command-missing': {
    zh: '{name} 前面缺少命令，如 tixi audit {name}。tixi --help 列出全部命令。',
    en: 'A command is missing before {name}, such as `tixi audit {name}`. `tixi --help` lists them.',
  },
  'unknown-option': {
    zh: '没有 {name} 这个选项。{hint}{command} --help 列出可用选项。',
    en: 'There is no option {name}. {hint}`{command} --help` lists the options.',
  },
  'missing-argument': {
    zh: '缺少参数 {name}。用法：{usage}',
    en: 'The argument {name} is missing. Usage: {usage}',
  },
  'missing-value': { zh: '选项 {name} 后面缺少取值。', en: 'The option {name} needs a value.' },
  'too-many-arguments': { zh: '参数过多。用法：{usage}', en: 'Too many arguments. Usage: {usage}' },
  'invalid-choice': {
    zh: '{option} 不能是“{value}”。{hint}可用的有：{allowed}。',
    en: '{option} cannot be “{value}”. {hint}It is one of {allowed}.',
  },
  'invalid-levels': {
    zh: '--levels 要写 1 到 6 个层级名称，用逗号隔开，各不相同；写的是：{levels}。',
    en: '--levels takes one to six names of levels with commas between, each of its own; given: {levels}.',
  },
  'invalid-date': {
    zh: '{option} 的 {asOf} 不是存在的日期。请写作 YYYY-MM-DD 或 today。',
    en: '{option} {asOf} is not a date that exists. Write YYYY-MM-DD or today.',
  },
  'invalid-minimum': {
    zh: '--min-coverage 的“{value}”读不懂。请写 0 到 100 的百分数，如 80，或 层级=百分数，如 category=80。',
    en: '--min-coverage “{value}” cannot be read. Write a percentage from 0 to 100 such as 80, or LEVEL=PCT such as category=80.',
  },
  'unknown-level': {
    zh: '{system} 没有层级 {level}。{hint}已有层级：{known}。',
    en: '{system} has no level {level}. {hint}Its levels: {known}.',
  },
  'unknown-node': {
    zh: '{system} 中没有节点 {node}。{hint}tixi coverage {argument} --format csv 列出全部节点的标识。',
    en: '{system} has no node {node}. {hint}`tixi coverage {argument} --format csv` lists the ids of its nodes.',
  },
  'unknown-standard': {
    zh: '{system} 中没有标准 {standard}。{hint}请写标准的标识或标准号。',
    en: 'No standard {standard} is listed in {system}. {hint}Give the id of a standard or a designation.',
  },
  'duplicate-system': {
    zh: '有两个体系的标识都是 {system}。请改其中一个的 id；比较同一体系的前后两版用 tixi diff。',
    en: 'Two systems have the id {system}. Change one of them; to compare two editions of a system use `tixi diff`.',
  },
  'too-many-links': {
    zh: '由这些链接推出的链接超过 {limit} 条，无法一一列出。请把互相等同的大组拆开，或只给有关的体系。',
    en: 'More than {limit} links follow from these. Split groups in which everything equals everything, or give fewer systems.',
  },
  'same-system': {
    zh: '对照要从一个体系到另一个体系，而两个都是 {id}。请给出两个体系。',
    en: 'A crosswalk leads from one system to another, and both are {id}. Name two systems.',
  },
  'wrong-dates': {
    zh: '--dates 给了 {dates} 个日期，体系有 {systems} 个。请每个体系给一个日期。',
    en: '--dates gives {dates} days for {systems} systems. Give one day for each.',
  },
  'invalid-share': {
    zh: '{option} 不能是 {value}。请写大于 0、不大于 1 的数，如 0.6。',
    en: '{option} cannot be {value}. Write a number above 0 and at most 1, such as 0.6.',
  },
  'ambiguous-node': {
    zh: '{system} 中有几个节点叫 {node}：{ids}。请写其中一个标识。',
    en: '{system} has several nodes called {node}: {ids}. Write one of these ids.',
  },
  'unknown-policy': {
    zh: '没有名为 {id} 的策略。{hint}现成的有：{known}；如果是文件，请写成 ./{id}。',
    en: 'There is no policy {id}. {hint}Ready ones: {known}; for a file write ./{id}.',
  },
  'invalid-policy': {
    zh: '{file} 不是有效的策略（tixi/policy/1），共 {total} 处问题：',
    en: '{file} is not a valid policy (tixi/policy/1); problems: {total}',
  },
  'invalid-baseline': {
    zh: '{file} 不是有效的基线（tixi/baseline/1），共 {total} 处问题：',
    en: '{file} is not a valid baseline (tixi/baseline/1); problems: {total}',
  },
  'invalid-workspace': {
    zh: '{file} 不是有效的工作区（tixi/workspace/1），共 {total} 处问题：',
    en: '{file} is not a valid workspace (tixi/workspace/1); problems: {total}',
  },
  'invalid-links': {
    zh: '{file} 不是有效的链接文件（tixi/links/1），共 {total} 处问题：',
    en: '{file} is not a valid file of links (tixi/links/1); problems: {total}',
  },
  'pages-need-file': {
    zh: '图共 {pages} 页，要写成几个文件。请加 -o 文件名。',
    en: 'The picture has {pages} pages, a file each. Add -o FILE.',
  },
  'not-a-number': {
    zh: '{option} 的“{value}”不是 {least} 到 {most} 的整数。',
    en: '{option} “{value}” is no whole number from {least} to {most}.',
  },
  'missing-package': {
    zh: '这一步需要 {package}，它不随 tixi 安装。请运行：{install}',
    en: 'This needs {package}, which tixi does not install. Run: {install}',
  },
  'no-font-found': {
    zh: '在系统的常用位置没有找到中文字体。请用 --font 文件 指定（.ttf、.otf、.ttc），或安装一种，如 apt install fonts-noto-cjk。',
    en: 'No Chinese font was found in the usual places. Name one with --font FILE (.ttf, .otf, .ttc), or install one, such as apt install fonts-noto-cjk.',
  },
  'missing-glyphs': {
    zh: '字体 {font} 缺少图中的 {count} 个字：{list}。请用 --font 文件 换一种字体。',
    en: 'The font {font} lacks {count} characters of the picture: {list}. Name another one with --font FILE.',
  },
  'unsupported-font': {
    zh: '{font} 是网页字体（WOFF），不能用来作图。请给出 .ttf、.otf 或 .ttc。',
    en: '{font} is a web font (WOFF), which cannot be drawn with. Give a .ttf, .otf or .ttc.',
  },
  'unreadable-font': {
    zh: '{font} 不是读得了的字体。请给出 .ttf、.otf 或 .ttc。',
    en: '{font} is no readable font. Give a .ttf, .otf or .ttc.',
  },
  'picture-too-large': {
    zh: '图有 {pixels} 个像素，最多 {maxPixels} 个。可用 --dpi {dpi}，或用 --paper 分页。',
    en: 'The picture would have {pixels} pixels, at most {maxPixels} are drawn. Use --dpi {dpi}, or divide it with --paper.',
  },
  'diagram-too-small': {
    zh: '{paper} 放不下，分页也不行：字会小于 7 磅。请换大一些的纸，或用 --depth 少画几层。',
    en: 'It does not fit {paper}, not even in pages: type would be smaller than 7 points. Take a larger sheet, or draw fewer levels with --depth.',
  },
  'too-deep': {
    zh: '体系的层级太多，画不下。请用 --depth 少画几层。',
    en: 'The system has too many levels to be drawn. Draw fewer with --depth.',
  },
  'not-together': {
    zh: '{option} 不能与 {other} 同用，请只用其中一个。',
    en: '{option} does not go with {other}. Use one of them.',
  },
  'input-twice': {
    zh: '标准输入只能读一次，而有两处写了 -。请把其中一个写成文件。',
    en: 'Standard input can be read only once, and - stands twice. Name a file for one of them.',
  },
  'missing-option': {
    zh: '{option} 还需要 {needs}。',
    en: '{option} also needs {needs}.',
  },
  internal: {
    zh: '程序内部出错：{reason}。请把命令和输入文件一并反馈给 tixi 的维护者。',
    en: 'Something broke inside tixi: {reason}. Please report it with the command and the input.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type FailureCode = keyof typeof failureSentences;

/** Words that go before or into a failure, and notes of success. */
export const noteSentences = {
  prefix: { zh: '错误：{text}', en: 'error: {text}' },
  hint: { zh: '最接近的是 {nearest}。', en: 'Did you mean {nearest}? ' },
  targets: { zh: '一组指标', en: 'a set of targets' },
  workspaceParts: {
    zh: 'tixi catalog {id} 列出其中的体系。',
    en: '`tixi catalog {id}` lists its systems. ',
  },
  stdin: { zh: '标准输入', en: 'standard input' },
  none: { zh: '（没有）', en: '(none)' },
  tableRead: {
    zh: '{file}：读入 {in} 行，收入 {placed} 行，未收入 {reported} 行；读不准 {errors} 处，已注明 {notes} 处。',
    en: '{file}: {in} rows read, {placed} placed, {reported} not; in doubt {errors}, noted {notes}.',
  },
  moreProblems: {
    zh: '……还有 {more} 处；tixi convert {file} --to json --report 报告.json 列出全部。',
    en: '… and {more} more; `tixi convert {file} --to json --report report.json` lists all.',
  },
  divided: {
    zh: '一张纸放不下（字会小于 7 磅），分成 {pages} 页。--depth {depth} 可放进一张。',
    en: 'It does not fit one sheet with type of 7 points, so it has {pages} pages. With --depth {depth} one sheet is enough.',
  },
  dividedAnyway: {
    zh: '一张纸放不下（字会小于 7 磅），分成 {pages} 页。',
    en: 'It does not fit one sheet with type of 7 points, so it has {pages} pages.',
  },
  noLinks: {
    zh: '没有给出链接：请用 --links 指明链接文件，或把含链接的工作区写在后面。',
    en: 'No links were given: name a file of them with --links, or a workspace that has some after the others.',
  },
  written: { zh: '已写入 {file}', en: 'wrote {file}' },
  baselineWritten: {
    zh: '基线 {file} 已更新：接受 {accepted} 条。',
    en: 'updated the baseline {file}: accepted {accepted}.',
  },
  valid: {
    zh: '{file}：有效。{title}，节点 {nodes} 个，标准 {standards} 个，公布数 {claims} 个。',
    en: '{file}: valid. {title}; nodes {nodes}, standards {standards}, published figures {claims}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
