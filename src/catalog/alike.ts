import type { SystemNode } from '../model/node.js';
import type { Standard } from '../model/standard.js';

/** A record with its own id and title, what it shares with others, and what else it says. */
type Alike<Id extends string, Common, More> = {
  readonly id: Id;
  readonly title: { readonly zh: string; readonly en: string };
} & Common &
  More;

/** Makes one of several alike records; its id stays literal, and so do the ids of what it holds. */
type Make<Common, Whole> = <const Id extends string, const More extends Partial<Whole> = object>(
  id: Id,
  zh: string,
  en: string,
  more?: More,
) => Alike<Id, Common, NoInfer<More>>;

type Shared<Whole> = Omit<Whole, 'id' | 'title'>;

const alike =
  <const Common extends object, Whole>(common: Common): Make<Common, Whole> =>
  (id, zh, en, more) =>
    ({ id, title: { zh, en }, ...common, ...more }) as Alike<typeof id, Common, NonNullable<typeof more>>;

/** Nodes that share a level, a source or a department: each gives its id, its titles and what else it has. */
export const nodesLike = <const Common extends Partial<Shared<SystemNode>>>(
  common: Common,
): Make<Common, Shared<SystemNode>> => alike(common);

/** Standards that share a level, a region, a status or a source: each gives its id, its titles and what else it has. */
export const standardsLike = <const Common extends Partial<Shared<Standard>>>(
  common: Common,
): Make<Common, Shared<Standard>> => alike(common);

/** Makes a node for a part of one standard. */
type MakePart<Of extends string, Common> = <const Id extends string>(
  id: Id,
  zh: string,
  en: string,
) => Alike<Id, Common, { readonly placements: readonly [{ readonly standard: Of; readonly part: string }] }>;

/** Nodes for the parts of one standard, each titled as its part is. */
export const partsOf =
  <const Of extends string, const Common extends Partial<Shared<SystemNode>>>(
    standard: Of,
    common: Common,
  ): MakePart<Of, Common> =>
  (id, zh, en) => ({ id, title: { zh, en }, ...common, placements: [{ standard, part: zh }] });
