import { parseSystem, type StandardSystem } from 'tixi';

const themes = ['基础通用', '空间布局', '资源利用', '环境质量', '生态经济', '绿色生活', '制度保障'];
const aspects = ['规划与设计', '建设与改造', '运行与维护', '监测与评价'];
const categories = ['术语', '分类', '技术要求', '试验方法', '管理规范', '评价指标'];

/** A generated system of 7 subsystems, 26 aspects and 144 categories; no such system was published. */
export const largeSystem: StandardSystem = parseSystem({
  format: 'tixi/1',
  id: 'generated',
  title: { zh: '生成的示例体系', en: 'A generated system' },
  levels: [],
  children: themes.map((theme, i) => ({
    id: `${i + 1}`,
    code: `${i + 1}`,
    title: { zh: theme },
    children: aspects.slice(0, i < 5 ? 4 : 3).map((aspect, j) => ({
      id: `${i + 1}.${j + 1}`,
      code: `${i + 1}.${j + 1}`,
      title: { zh: aspect },
      children: Array.from({ length: Math.min(i, 5) * 4 + Math.max(i - 5, 0) * 3 + j < 14 ? 6 : 5 }, (_, k) => ({
        id: `${i + 1}.${j + 1}.${k + 1}`,
        code: `${i + 1}.${j + 1}.${k + 1}`,
        title: { zh: categories[k % categories.length] },
      })),
    })),
  })),
  standards: [],
  claims: [],
  sources: [],
});
