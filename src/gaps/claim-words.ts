import { addToGroup } from '../base/groups.js';
import type { Json } from '../base/json.js';
import { isOurs } from '../base/ours.js';
import type { Claim } from '../model/claim.js';
import type { SourceRef } from '../model/source-ref.js';
import { comparatorNames } from '../model/sets/claims.js';
import { kindPresets } from '../model/sets/kinds.js';
import { levelNames, tierNames } from '../model/sets/levels.js';
import { obligationNames } from '../model/sets/obligations.js';
import { statusFacts } from '../model/sets/statuses.js';
import type { StandardSystem } from '../model/system.js';
import { figureKey } from '../coverage/figure.js';
import { findNode } from '../system/find.js';
import { titleOf } from './rule.js';

type Words = {
  readonly zh: string;
  readonly en: string;
};

/** What a claim says, as arguments of a sentence: who publishes which figure about what. */
export function claimArgs(system: StandardSystem, claim: Claim): Readonly<Record<string, Json>> {
  return {
    source: sourceWords(system, sourcesOfFigure(system, claim)),
    about: aboutWords(system, claim),
    what: whatWords(system, claim),
    subject: subjectWords(aboutWords(system, claim), whatWords(system, claim), claim),
    figure: figureWords(claim),
    unit: claim.counts === 'nodes' ? { zh: '个', en: '' } : { zh: '项', en: '' },
    value: claim.value,
  };
}

type Publishers = ReadonlyMap<string, readonly SourceRef[]>;

const publishers = new WeakMap<StandardSystem, Publishers>();

/** Every source that publishes the figure of a claim. Kept only for what cannot change. */
function sourcesOfFigure(system: StandardSystem, claim: Claim): readonly SourceRef[] {
  const key = figureKey(claim);
  if (!isOurs(system)) {
    const same = system.claims.filter((other) => figureKey(other) === key);
    return (same.length === 0 ? [claim] : same).map(({ source }) => source);
  }
  let known = publishers.get(system);
  if (known === undefined) publishers.set(system, (known = groupPublishers(system)));
  return known.get(key) ?? [claim.source];
}

function groupPublishers({ claims }: StandardSystem): Publishers {
  const found = new Map<string, SourceRef[]>();
  for (const claim of claims) addToGroup(found, figureKey(claim), claim.source);
  return found;
}

function figureWords({ comparator, value }: Claim): Words {
  const names = comparatorNames[comparator];
  return { zh: `${names.zh}${value}`, en: `${names.en}${value}` };
}

/** Sources with the places in them, each source once. */
export function sourceWords(system: StandardSystem, refs: readonly SourceRef[]): Words {
  const places = new Map<string, string[]>();
  for (const ref of refs) {
    const { source, place } = typeof ref === 'string' ? { source: ref, place: undefined } : ref;
    const known = places.get(source) ?? [];
    places.set(source, place === undefined || known.includes(place) ? known : [...known, place]);
  }
  const words = [...places].map(([id, inSource]): Words => {
    const source = system.sources.find((candidate) => candidate.id === id);
    const title = source === undefined ? { zh: id, en: id } : titleOf(source);
    const where = inSource.join('；');
    return {
      zh: `《${title.zh}》${where === '' ? '' : `（${where}）`}`,
      en: `“${title.en}”${where === '' ? '' : ` (${where})`}`,
    };
  });
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(' and ') };
}

/** How many nodes a sentence names before it only counts them. */
const maxNamed = 6;

function aboutWords(system: StandardSystem, { about }: Claim): Words {
  if (about.nodes === undefined) {
    const { zh, en } = titleOf(system);
    return { zh: `“${zh}”`, en: `“${en}”` };
  }
  const titles = about.nodes.map((id) => {
    const node = findNode(system, id);
    return node === undefined ? { zh: id, en: id } : titleOf(node);
  });
  const shown = titles.slice(0, maxNamed);
  const more = titles.length - shown.length;
  return {
    zh: `${shown.map(({ zh }) => `“${zh}”`).join('、')}${more > 0 ? `等 ${titles.length} 个节点` : ''}`,
    en: `${shown.map(({ en }) => `“${en}”`).join(', ')}${more > 0 ? ` and ${more} more nodes` : ''}`,
  };
}

const countNames: Readonly<Record<Claim['counts'], Words>> = {
  nodes: { zh: '节点', en: 'nodes' },
  documents: { zh: '标准文件', en: 'documents' },
  standards: { zh: '标准', en: 'standards' },
  placements: { zh: '标准条目', en: 'placements' },
  existing: { zh: '现有标准', en: 'existing documents' },
  planned: { zh: '计划标准', en: 'planned documents' },
  retired: { zh: '失效标准', en: 'retired documents' },
  unknown: { zh: '状态不明的标准', en: 'documents of unknown status' },
  adopted: { zh: '采用的标准', en: 'adopted documents' },
  related: { zh: '相关标准', en: 'related documents' },
  required: { zh: '应有标准', en: 'required documents' },
  projects: { zh: '项目', en: 'projects' },
  organisations: { zh: '组织', en: 'organisations' },
  enterprises: { zh: '企业', en: 'enterprises' },
  products: { zh: '产品', en: 'products' },
  sites: { zh: '示范点', en: 'sites' },
  other: { zh: '事项', en: 'items' },
};

const actNames: Readonly<Record<NonNullable<Claim['act']>, Words>> = {
  listed: { zh: '', en: '' },
  issued: { zh: '发布的', en: ' issued' },
  led: { zh: '主导的', en: ' led' },
  'took-part': { zh: '参与的', en: ' taken part in' },
};

const kindNames = new Map<string, Words>(
  [...kindPresets.gbt20001, ...kindPresets.gbt13016].map((kind) => [kind.id, kind]),
);

/** What is counted: `发布的地方标准`, `子类别`. */
function whatWords(system: StandardSystem, claim: Claim): Words {
  const { counts, at, where, act } = claim;
  const level = at === undefined ? undefined : system.levels.find(({ id }) => id === at);
  if (counts === 'nodes' && level !== undefined) return { zh: titleOf(level).zh, en: `${titleOf(level).en} nodes` };
  const parts: Words[] = [];
  if (where?.status !== undefined)
    parts.push({ zh: statusFacts[where.status].zh, en: `${statusFacts[where.status].en} ` });
  if (where?.tier !== undefined) parts.push({ zh: tierNames[where.tier].zh, en: `${tierNames[where.tier].en} ` });
  if (where?.obligation !== undefined) {
    parts.push({ zh: obligationNames[where.obligation].zh, en: `${obligationNames[where.obligation].en} ` });
  }
  if (where?.tag !== undefined) parts.push(tagWords(where.tag));
  if (where?.kind !== undefined) parts.push({ zh: kindNames.get(where.kind)?.zh ?? where.kind, en: `${where.kind} ` });
  const noun = countNames[counts];
  if (where?.level === undefined) parts.push(noun);
  else parts.push({ zh: levelNames[where.level].zh, en: `${levelNames[where.level].en} ${noun.en}` });
  const action = actNames[act ?? 'listed'];
  const period = periodWords(claim);
  return {
    zh: action.zh + parts.map(({ zh }) => zh).join('') + period.zh,
    en: parts.map(({ en }) => en).join('') + action.en + period.en,
  };
}

/** What is counted of whom: `“绿色金融标准体系”发布的地方标准`, `“绿色工厂”的子类别`. */
function subjectWords(about: Words, what: Words, { act }: Claim): Words {
  const joint = act === undefined || act === 'listed' ? '的' : '';
  return { zh: `${about.zh}${joint}${what.zh}`, en: `${what.en} of ${about.en}` };
}

function tagWords(tag: string): Words {
  const quoted = /[“”]/.test(tag) ? tag : `“${tag}”`;
  return { zh: quoted, en: `${quoted} ` };
}

function periodWords({ since, asOf }: Claim): Words {
  const zh = [
    since === undefined ? '' : `${since}${since.length === 4 ? ' 年' : ''}以来`,
    asOf === undefined ? '' : `截至 ${asOf}`,
  ];
  const en = [since === undefined ? '' : `since ${since}`, asOf === undefined ? '' : `as of ${asOf}`];
  const shown = (words: readonly string[], joint: string): string => words.filter((word) => word !== '').join(joint);
  return since === undefined && asOf === undefined
    ? { zh: '', en: '' }
    : { zh: `（${shown(zh, '，')}）`, en: ` (${shown(en, ', ')})` };
}
