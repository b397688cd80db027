import { defineSystem } from '../system/define.js';
import { claims } from './changxing-social-organisations/claims.js';
import { standards } from './changxing-social-organisations/standards.js';
import { whitePaper, whitePaperCase } from './sources.js';

const directions = whitePaperCase('六', '二（二）');
const frame = [directions];
const departments = [directions, whitePaperCase('六', '二（一）')];

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
            {
              id: 'bodies',
              title: { zh: '组织机构设置', en: 'setting up of bodies' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '组织机构设置' }],
            },
            {
              id: 'party-and-mass-work',
              title: { zh: '党群工作规范', en: 'party and mass work' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '党群工作规范' }],
            },
            {
              id: 'finance',
              title: { zh: '财务管理', en: 'finance' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '财务管理' }],
            },
            {
              id: 'projects',
              title: { zh: '项目管理', en: 'projects' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '项目管理' }],
            },
            {
              id: 'human-resources',
              title: { zh: '人力资源管理', en: 'human resources' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '人力资源管理' }],
            },
            {
              id: 'meetings',
              title: { zh: '会议管理', en: 'meetings' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '会议管理' }],
            },
            {
              id: 'records-seals',
              title: { zh: '档案证章管理', en: 'records and seals' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '档案证章管理' }],
            },
            {
              id: 'planning',
              title: { zh: '计划管理', en: 'planning' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '计划管理' }],
            },
            {
              id: 'learning-innovation',
              title: { zh: '学习与创新管理', en: 'learning and innovation' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '学习与创新管理' }],
            },
            {
              id: 'information',
              title: { zh: '信息管理', en: 'information' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '信息管理' }],
            },
            {
              id: 'major-matters',
              title: { zh: '重大事项管理', en: 'major matters' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '重大事项管理' }],
            },
            {
              id: 'assessment-supervision',
              title: { zh: '评估监督管理', en: 'assessment and supervision' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'internal-governance', part: '评估监督管理' }],
            },
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
            {
              id: 'needs-survey',
              title: { zh: '需求调研', en: 'survey of needs' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'public-venture', part: '需求调研' }],
            },
            {
              id: 'project-application',
              title: { zh: '项目申报', en: 'project application' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'public-venture', part: '项目申报' }],
            },
            {
              id: 'project-review',
              title: { zh: '项目评审', en: 'project review' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'public-venture', part: '项目评审' }],
            },
            {
              id: 'final-assessment',
              title: { zh: '终期评估与推广', en: 'final assessment and spreading' },
              level: 'topic',
              sources: frame,
              placements: [{ standard: 'public-venture', part: '终期评估与推广' }],
            },
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
