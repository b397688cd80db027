import type { Flag } from './command.js';

export const systemArgument: Flag = {
  flags: '<system>',
  summary: {
    zh: '文件（带 / 或扩展名）、-（标准输入）或内置体系的标识',
    en: 'a file (with / or an extension), - for stdin, or an id of the catalogue',
  },
};

export const systemsArgument: Flag = { ...systemArgument, flags: '<system...>' };

/** Systems, or workspaces of systems. */
export const subjectsArgument: Flag = {
  flags: '<system...>',
  summary: {
    zh: '体系或工作区：文件（带 / 或扩展名）、-（标准输入）或内置条目的标识',
    en: 'systems or workspaces: a file (with / or an extension), - for stdin, or an id of the catalogue',
  },
};
