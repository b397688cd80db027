import type { Workspace } from '../model/workspace.js';
import { parseWorkspace } from './parse.js';

/** A workspace as `createWorkspace` takes it; what is shared or said between its systems may be left out. */
export interface WorkspaceDefinition
  extends Pick<Workspace, 'id' | 'title' | 'systems'>,
    Partial<Pick<Workspace, 'standards' | 'links' | 'sources'>> {
  readonly format?: 'tixi/workspace/1';
}

/**
 * Puts several systems side by side, with a register of shared standards, the links between them, and the sources of
 * these; returns the frozen workspace. Systems that tixi has read are taken as they are, others are checked first.
 *
 * @throws `TixiError` `invalid-workspace`: two systems of one id, or a link whose end is not there, with the nearest id.
 *
 * @example
 * const other = { ...system, id: 'other' };
 * const workspace = createWorkspace({
 *   id: 'w',
 *   title: { zh: '工作区' },
 *   systems: [system, other],
 *   links: [{ from: { system: 'demo', node: 'a' }, to: { system: 'other', node: 'a' }, relation: 'equal' }],
 * });
 * workspace.links.length; // => 1
 */
export function createWorkspace(definition: WorkspaceDefinition): Workspace {
  const {
    format = 'tixi/workspace/1',
    id,
    title,
    systems,
    standards = [],
    links = [],
    sources = [],
    ...rest
  } = definition;
  return parseWorkspace({ format, id, title, systems, standards, links, sources, ...rest });
}
