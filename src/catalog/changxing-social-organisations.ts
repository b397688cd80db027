import { partsOf } from './alike.js';
import { defineSystem } from '../system/define.js';
import { claims } from './changxing-social-organisations/claims.js';
import { standards } from './changxing-social-organisations/standards.js';
import { whitePaper, whitePaperCase } from './sources.js';

const directions = whitePaperCase('六', '二（二）');
const frame = [directions];
const departments = [directions, whitePaperCase('六', '二（一）')];
const internalTopic = partsOf('internal-governance', { level: 'topic', sources: frame });
const ventureTopic = partsOf('public-venture', { level: 'topic', sources: frame });

/** The standards system for fostering and managing social organisations of Changxing (社会组织培育管理标准体系). */
export const changxingSocialOrganisations = defineSystem({
  format: 'tixi/1',
  id: 'changxing-social-organisations',
  title: {
    zh: '社会组织培育管理标准体系',
    en: 'Changxing standards system for fostering and managing social organisations',
  },
  issuer: '长兴县',
  levels: [
    { id: 'direction', title: { zh: '方向', en: 'direction' } },
    { id: 'standard', title: { zh: '标准', en: 'standard' } },
    { id: 'topic', title: { zh: '内容', en: 'topic' } },
  ],
  children: [
    {
      id: 'mass-organisation-work',
      title: { zh: '群团统战工作', en: 'work with mass organisations and the united front' },
      level: 'direction',
      responsible: ['县委组织部（县委两新工委）', '县委统战部'],
      sources: departments,
      placements: [
        'party-committee-work',
        'joint-trade-union-work',
        'joint-youth-league-work',
        'womens-federation-work',
        'united-front-work',
        'united-front-organisations',
      ],
    },
    {
      id: 'fostering-internal-governance',
      title: { zh: '社会组织培育和内部治理', en: 'fostering and internal governance' },
      level: 'direction',
      responsible: ['县民政局'],
      sources: departments,
      placements: ['fostering'],
      children: [
        {
          id: 'internal-governance-topics',
          title: { zh: '社会组织内部治理规范', en: 'Specification for internal governance' },
          level: 'standard',
          sources: frame,
          children: [
            internalTopic('bodies', '组织机构设置', 'setting up of bodies'),
            internalTopic('party-and-mass-work', '党群工作规范', 'party and mass work'),
            internalTopic('finance', '财务管理', 'finance'),
            internalTopic('projects', '项目管理', 'projects'),
            internalTopic('human-resources', '人力资源管理', 'human resources'),
            internalTopic('meetings', '会议管理', 'meetings'),
            internalTopic('records-seals', '档案证章管理', 'records and seals'),
            internalTopic('planning', '计划管理', 'planning'),
            internalTopic('learning-innovation', '学习与创新管理', 'learning and innovation'),
            internalTopic('information', '信息管理', 'information'),
            internalTopic('major-matters', '重大事项管理', 'major matters'),
            internalTopic('assessment-supervision', '评估监督管理', 'assessment and supervision'),
          ],
        },
      ],
    },
    {
      id: 'taking-part',
      title: { zh: '社会组织参与社会治理', en: 'taking part in social governance' },
      level: 'direction',
      responsible: ['县民政局'],
      sources: departments,
      placements: [
        'public-emergencies',
        'joint-youth-league-work-examined',
        'charity-base',
        'auxiliary-government-projects',
      ],
      children: [
        {
          id: 'public-venture-topics',
          title: { zh: '社会组织公益创投规范', en: 'Specification for public-benefit ventures' },
          level: 'standard',
          sources: frame,
          children: [
            ventureTopic('needs-survey', '需求调研', 'survey of needs'),
            ventureTopic('project-application', '项目申报', 'project application'),
            ventureTopic('project-review', '项目评审', 'project review'),
            ventureTopic('final-assessment', '终期评估与推广', 'final assessment and spreading'),
          ],
        },
      ],
    },
  ],
  standards,
  claims,
  sources: [whitePaper],
  extra: { englishTitles: 'unofficial', draftingGuidedBy: '县市场监督管理' },
});
