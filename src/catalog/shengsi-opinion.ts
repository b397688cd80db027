import { defineSystem } from '../system/define.js';
import { nodesLike, standardsLike } from './alike.js';
import {
  carbonFields,
  communityFields,
  countrysideFields,
  environmentFields,
  exchangeFields,
  greenFields,
  regionFields,
  safetyFields,
  scienceFields,
  serviceFields,
  structureFields,
  tradeFields,
} from './shengsi-opinion/fields.js';
import { shengsi, shengsiDraft } from './sources.js';

const measure = nodesLike({ level: 'measure' });
const item = nodesLike({ level: 'item' });
const carbon = shengsi('二、主要举措 （四）1');
const keyStandard = standardsLike({
  status: 'wanted',
  sources: [
    {
      ...carbon,
      note: '配合参与制定的一批关键标准之一。One of a number of key standards that the county is to help to make.',
    },
  ],
  extra: { titleIs: 'subject' },
});

/** The measures of the draft opinion of Shengsi on standards, with the departments responsible for each item. */
export const shengsiOpinion = defineSystem({
  format: 'tixi/1',
  id: 'shengsi-opinion',
  title: { zh: '推进标准强县建设的实施意见', en: 'Opinion on building a county strong in standards, Shengsi' },
  issuer: '嵊泗县',
  levels: [
    { id: 'measure', title: { zh: '举措', en: 'measure' } },
    { id: 'item', title: { zh: '事项', en: 'item' } },
    { id: 'field', title: { zh: '领域', en: 'field' } },
    { id: 'subfield', title: { zh: '细分领域', en: 'subfield' } },
  ],
  children: [
    measure('industry', '标准引领产业高效发展', 'industry', {
      sources: [shengsi('二、主要举措 （一）')],
      children: [
        item('industrial-structure', '加快产业结构标准化升级', 'upgrading of the industrial structure', {
          responsible: ['县级部门'],
          sources: [shengsi('二、主要举措 （一）1')],
          children: structureFields,
        }),
        item('marine-science', '推动海洋科技标准化发展', 'marine science and technology', {
          responsible: ['县经信局', '县市场监管局'],
          sources: [shengsi('二、主要举措 （一）2')],
          children: scienceFields,
        }),
        item('modern-services', '助力现代服务标准化迈进', 'modern services', {
          responsible: [
            '县发改局',
            '县经信局',
            '县农业农村局',
            '县文广旅体局',
            '县市场监管局',
            '县海洋与渔业局',
            '嵊泗海关',
          ],
          sources: [shengsi('二、主要举措 （一）3')],
        }),
        item('regional-integration', '推进区域互融标准化建设', 'regional integration', {
          responsible: ['县级部门'],
          sources: [shengsi('二、主要举措 （一）4')],
          children: regionFields,
        }),
      ],
    }),
    measure('prosperity', '标准助力海岛共富发展', 'common prosperity of the islands', {
      sources: [shengsi('二、主要举措 （二）')],
      children: [
        item('island-prosperity', '推动海岛共富标准化运作', 'island prosperity', {
          responsible: ['县级部门'],
          sources: [shengsi('二、主要举措 （二）1')],
        }),
        item('public-services', '推动公共服务优质化共享', 'shared public services', {
          responsible: ['县级部门'],
          sources: [shengsi('二、主要举措 （二）2')],
        }),
        item('rural-revitalization', '推动乡村振兴标准化实施', 'rural revitalization', {
          responsible: [
            '县教育局',
            '县住建局',
            '县交通运输局',
            '县农业农村局',
            '县文广旅体局',
            '县卫生健康局',
            '县市场监管局',
            '县综合行政执法局',
            '市生态环境局嵊泗分局',
          ],
          sources: [shengsi('二、主要举措 （二）3')],
          children: countrysideFields,
        }),
      ],
    }),
    measure('governance', '标准助推社会治理提质增效', 'social governance', {
      sources: [shengsi('二、主要举措 （三）')],
      children: [
        item('public-safety', '加强公共安全标准化工作', 'public safety', {
          responsible: ['县级部门'],
          sources: [shengsi('二、主要举措 （三）1')],
          children: safetyFields,
        }),
        item('government-services', '实现政务服务高效率提升', 'government services', {
          responsible: ['县发改局', '县市场监管局', '县政务服务办'],
          sources: [shengsi('二、主要举措 （三）2')],
          children: serviceFields,
        }),
        item('social-governance', '推动社会治理标准化实践', 'social governance in practice', {
          responsible: ['县委政法委', '县公安局', '县司法局', '县海洋与渔业局', '县妇联'],
          sources: [shengsi('二、主要举措 （三）3')],
          placements: ['dispute-settling-one-place'],
          children: communityFields,
        }),
      ],
    }),
    measure('ecology', '标准助力生态文明建设', 'ecological civilization', {
      sources: [shengsi('二、主要举措 （四）')],
      children: [
        item('dual-carbon', '推动“双碳”标准实施应用', 'carbon peak and neutrality', {
          responsible: ['县发改局', '县经信局', '县市场监管局', '市生态环境局嵊泗分局'],
          sources: [carbon],
          placements: ['carbon-label', 'carbon-footprint', 'carbon-capture'],
          children: carbonFields,
        }),
        item('environment', '助力生态环境巩固提升', 'environment', {
          responsible: ['县发改局', '市生态环境局嵊泗分局'],
          sources: [shengsi('二、主要举措 （四）2')],
          children: environmentFields,
        }),
        item('green-life', '引领生产生活绿色低碳', 'green and low-carbon life', {
          responsible: [
            '县发改局',
            '县经信局',
            '县住建局',
            '县交通运输局',
            '县农业农村局',
            '县市场监管局',
            '市生态环境局嵊泗分局',
          ],
          sources: [shengsi('二、主要举措 （四）3')],
          children: greenFields,
        }),
      ],
    }),
    measure('opening', '标准提升对外开放水平', 'opening to the world', {
      sources: [shengsi('二、主要举措 （五）')],
      children: [
        item('exchange', '积极开展标准化交流合作', 'exchange and cooperation', {
          responsible: ['县经信局', '县市场监管局'],
          sources: [shengsi('二、主要举措 （五）1')],
          children: exchangeFields,
        }),
        item('trade', '加强贸易便利化标准支撑', 'easier trade', {
          responsible: ['县发改局', '县经信局', '县市场监管局', '县投促中心', '嵊泗海关'],
          sources: [shengsi('二、主要举措 （五）2')],
          children: tradeFields,
        }),
      ],
    }),
    measure('foundation', '夯实标准化发展基础', 'foundations', {
      sources: [shengsi('二、主要举措 （六）')],
      children: [
        item('support-capacity', '加强标准化支撑能力', 'capacity', {
          responsible: ['县委组织部', '县人社局', '县市场监管局'],
          sources: [shengsi('二、主要举措 （六）1')],
        }),
        item('service-level', '提升标准化服务水平', 'services for standardization', {
          responsible: ['县发改局', '县市场监管局'],
          sources: [shengsi('二、主要举措 （六）2')],
        }),
      ],
    }),
    measure('safeguards', '保障措施', 'safeguards', {
      sources: [shengsi('三、保障措施')],
      children: [
        item('leadership', '加强组织领导', 'leadership', {
          responsible: ['县委办', '县府办', '县市场监管局'],
          sources: [shengsi('三、保障措施 （一）')],
        }),
        item('policy-support', '加强政策扶持', 'policy support', {
          responsible: ['县府办', '县经信局', '县财政局', '县市场监管局', '各乡镇人民政府'],
          sources: [shengsi('三、保障措施 （二）')],
        }),
        item('publicity', '加强宣传引导', 'publicity', {
          responsible: ['县委宣传部', '县市场监管局', '各乡镇人民政府'],
          sources: [shengsi('三、保障措施 （三）')],
        }),
      ],
    }),
  ],
  standards: [
    {
      id: 'dispute-settling-one-place',
      title: {
        zh: '社会矛盾纠纷调处化解“最多跑一地”工作规范',
        en: 'Work specification for settling social disputes in one place',
      },
      level: 'local',
      status: 'in-force',
      tags: ['系列地方标准'],
      sources: [
        shengsi(
          '二、主要举措 （三）3',
          '系列地方标准，深化实施。A series of local standards, to be carried out further.',
        ),
      ],
    },
    keyStandard('carbon-label', '碳标签', 'Carbon labels'),
    keyStandard('carbon-footprint', '碳足迹', 'Carbon footprint'),
    keyStandard('carbon-capture', '碳捕集利用与封存', 'Carbon capture, utilization and storage'),
  ],
  sources: [shengsiDraft],
  extra: { englishTitles: 'unofficial' },
});
