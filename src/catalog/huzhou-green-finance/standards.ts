import type { Standard } from '../../model/standard.js';
import { huzhou } from '../regions.js';
import { issued } from '../issued.js';
import { main, eco, finance } from '../sources.js';

const benchmark = finance(
  '四',
  '用作对标的现有标准；未说明阶段。An existing standard to be measured against; its stage is not stated.',
);

/** The standards that the documents name in green finance in Huzhou. */
export const standards = [
  {
    id: 'compilation-guide',
    title: { zh: '绿色金融标准体系编制指南', en: 'Guide to compiling a green finance standards system' },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    events: issued(main('二（二）')),
    sources: [
      main('二（二）', '未说明是否为12项地方标准之一。Not said whether it is one of the twelve local standards.'),
    ],
  },
  {
    id: 'green-financing-project-evaluation',
    title: { zh: '绿色融资项目评价规范', en: 'Specification for evaluating green financing projects' },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    sources: [
      main('三（三）'),
      eco('二（二）'),
      finance(
        '二（二）',
        '首次以标准形式定义该术语；已在两个平台应用。First definition of its term in a standard; in use on two platforms.',
      ),
    ],
  },
  {
    id: 'green-financing-enterprise-evaluation',
    title: { zh: '绿色融资企业评价规范', en: 'Specification for evaluating green financing enterprises' },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    tags: ['全国首批'],
    sources: [
      finance(
        '二（二）',
        '首次以标准形式定义该术语；已在两个平台应用。First definition of its term in a standard; in use on two platforms.',
      ),
    ],
  },
  {
    id: 'development-index-evaluation',
    title: { zh: '绿色金融发展指数评价规范', en: 'Specification for evaluating the green finance development index' },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    events: issued(finance('二（二）')),
    sources: [finance('二（二）')],
  },
  {
    id: 'development-index',
    sameAs: 'development-index-evaluation',
    title: { zh: '绿色金融发展指数', en: 'Green finance development index' },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    events: issued(main('三（三）')),
    sources: [main('三（三）', '名称较短，视为同一标准。A shorter title, read as the same standard.')],
  },
  {
    id: 'pollution-liability-risk',
    title: {
      zh: '环境污染责任保险风险评估技术规范',
      en: 'Technical specification for risk assessment in environmental pollution liability insurance',
    },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    events: issued(finance('二（二）')),
    tags: ['全国首个绿色保险产品地方标准'],
    sources: [finance('二（二）')],
  },
  {
    id: 'beautiful-village-green-loan',
    title: {
      zh: '美丽乡村建设绿色贷款实施规范',
      en: 'Implementation specification for green loans for building beautiful villages',
    },
    level: 'local',
    regions: [huzhou],
    status: 'in-force',
    events: issued(finance('二（二）')),
    sources: [finance('二（二）')],
  },
  {
    id: 'iso-14100',
    designation: 'ISO 14100',
    title: { zh: '绿色融资项目评估', en: 'Assessment of green financing projects' },
    level: 'international',
    status: 'drafting',
    sources: [main('三（三）', '取得参与权。The right to take part in its making was obtained (取得参与权).')],
  },
  {
    id: 'iso-14100-other-title',
    designation: 'ISO 14100',
    title: { zh: '绿色金融项目评估', en: 'Assessment of green finance projects' },
    level: 'international',
    status: 'drafting',
    issuers: ['ISO/TC 207'],
    sources: [
      finance(
        '一（一）',
        '中国牵头；编号相同而名称不同。Led by China (中国牵头); the same number under another title.',
      ),
    ],
  },
  {
    id: 'financing-project-classification',
    title: {
      zh: '绿色融资项目分类与评估指南',
      en: 'Guide to classification and assessment of green financing projects',
    },
    level: 'national',
    status: 'unknown',
    sources: [
      main('三（三）', '取得参与权；未说明阶段。The right to take part was obtained; the stage is not stated.'),
    ],
  },
  {
    id: 'small-enterprise-credit-information',
    title: {
      zh: '小微企业信贷信息管理规范',
      en: 'Specification for managing credit information of small and micro enterprises',
    },
    status: 'wanted',
    sources: [finance('四', '“加快制订”；未说已立项。To be made faster; no project is stated.')],
  },
  {
    id: 'rural-credit-system',
    title: { zh: '农村信用体系建设规范', en: 'Specification for building the rural credit system' },
    status: 'wanted',
    sources: [finance('四', '“加快制订”；未说已立项。To be made faster; no project is stated.')],
  },
  {
    id: 'smart-bank-self-service',
    title: { zh: '智能银行自助服务规范', en: 'Specification for self-service in smart banks' },
    status: 'wanted',
    sources: [finance('四', '拟探索研究。To be explored.')],
  },
  {
    id: 'green-project-catalogue',
    title: { zh: '绿色产业项目目录', en: 'Catalogue of green industry projects' },
    status: 'wanted',
    sources: [finance('三（一）', '缺少具有通用性的目录。A catalogue of general use is missing.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'general-guidelines',
    title: {
      zh: '对债券、信贷、股票、基金、保险等领域具有普遍适用性的指引',
      en: 'Guidelines of general use for bonds, credit, shares, funds and insurance',
    },
    status: 'wanted',
    sources: [finance('三（一）')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'pricing-mechanism',
    title: { zh: '定价机制', en: 'Pricing mechanism' },
    status: 'wanted',
    sources: [finance('三（一）', '“不够完善”。Not complete enough.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'trading-rules',
    title: { zh: '交易规则', en: 'Trading rules' },
    status: 'wanted',
    sources: [finance('三（一）', '“不够完善”。Not complete enough.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'green-bond-rating',
    title: { zh: '绿色债券评级', en: 'Rating of green bonds' },
    status: 'wanted',
    sources: [
      finance(
        '三（一）',
        '该领域缺乏整个标准体系；体系见目录条目green-bond-rating。A field of which a whole standards system is missing; that is the entry green-bond-rating.',
      ),
    ],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'green-consumer-credit',
    title: {
      zh: '新能源与可再生能源产品、绿色建筑和设施的绿色消费信贷金融标准',
      en: 'Green consumer credit for new and renewable energy products, green buildings and facilities',
    },
    status: 'wanted',
    sources: [finance('三（一）', '“研制较少”。Few are being developed.')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'green-insurance',
    title: { zh: '绿色保险', en: 'Green insurance' },
    status: 'wanted',
    sources: [
      finance(
        '三（一）',
        '报告称缺乏该领域的标准，同一报告又称已发布首个地方标准：一为领域，一为其中一项标准，不是同一文件。The standards of the field are missing, although the same report announces a first local one: a field and one standard in it, not one document.',
      ),
    ],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'green-funds',
    title: { zh: '绿色基金', en: 'Green funds' },
    status: 'wanted',
    sources: [finance('三（一）')],
    extra: { titleIs: 'subject' },
  },
  {
    id: 'bank-outlet-certification',
    title: { zh: '银行营业网点服务认证', en: 'Certification of services at bank outlets' },
    status: 'unknown',
    tags: ['对标达标'],
    sources: [benchmark],
  },
  {
    id: 'bank-customer-centre',
    title: { zh: '银行业客户服务中心服务评价', en: 'Evaluation of services of bank customer centres' },
    status: 'unknown',
    tags: ['对标达标'],
    sources: [benchmark],
  },
  {
    id: 'personal-wealth-management',
    title: {
      zh: '商业银行个人理财服务规范',
      en: 'Specification for personal wealth management services of commercial banks',
    },
    status: 'unknown',
    tags: ['对标达标'],
    sources: [benchmark],
  },
] as const satisfies readonly Standard[];
