import { nodesLike } from './alike.js';
import { defineSystem } from '../system/define.js';
import { plan, planRelease } from './sources.js';

const frame = [
  plan(
    '加快共同富裕美好社会标准化进程',
    '方案围绕的示范区；以其为体系框架系推断。The zones around which the plan builds; that they are the frame of the system is inferred.',
  ),
];
const zone = nodesLike({ level: 'zone', sources: frame });

/** The standards system of a good society of common prosperity of Zhejiang (共同富裕美好社会标准体系). */
export const zhejiangCommonProsperity = defineSystem({
  format: 'tixi/1',
  id: 'zhejiang-common-prosperity',
  title: { zh: '共同富裕美好社会标准体系', en: 'Standards system of a good society of common prosperity' },
  issuer: '浙江省',
  levels: [{ id: 'zone', title: { zh: '示范区', en: 'zone' } }],
  children: [
    zone('quality-life', '高质量发展高品质生活先行区', 'pioneer zone of quality development and quality life'),
    zone('coordinated-development', '城乡区域协调发展引领区', 'leading zone of coordinated development'),
    zone('income-distribution', '收入分配制度改革试验区', 'trial zone of income distribution reform'),
    zone('beautiful-home', '文明和谐美丽家园展示区', 'show zone of a civilized, harmonious and beautiful home'),
  ],
  standards: [],
  sources: [planRelease],
  extra: { englishTitles: 'unofficial', frame: 'inferred' },
});
