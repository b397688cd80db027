import { needed, type PackageParts, use } from './package-parts.js';
import { attributesOf } from './xml-text.js';
import type { ZipPart } from './zip-directory.js';

/** What a workbook consists of. */
export interface WorkbookParts {
  /** The sheets in their order; a sheet of charts has no cells. */
  readonly sheets: readonly { readonly name: string; readonly part: ZipPart | null }[];
  readonly strings: ZipPart | null;
  readonly styles: ZipPart | null;
  /** Whether days are counted from 1904 on, as Excel for the Macintosh once did. */
  readonly from1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

const noText = (): void => undefined;

/** Finds the parts of a workbook by the relations between them, as any reader has to. */
export async function findWorkbookParts(parts: PackageParts): Promise<WorkbookParts> {
  const root = parts.find('_rels/.rels') === undefined ? new Map<string, Relation>() : await relationsOf(parts, '');
  const main = targetOf(root, 'officeDocument') ?? 'xl/workbook.xml';
  const relations = await relationsOf(parts, main);
  const sheets: { name: string; part: ZipPart | null }[] = [];
  let from1904 = false;
  await parts.read(needed(parts, main), {
    open(name, head) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributesOf(head).get('date1904') ?? '');
      if (name !== 'sheet') return;
      use(parts, 'elements', 'maxElements');
      const attributes = attributesOf(head);
      const relation = relations.get(attributes.get('id') ?? '');
      const cells = relation !== undefined && /\/worksheet$/.test(relation.type);
      sheets.push({ name: attributes.get('name') ?? '', part: cells ? needed(parts, relation.target) : null });
    },
    text: noText,
    close: noText,
  });
  const optional = (type: string): ZipPart | null => {
    const target = targetOf(relations, type);
    return target === null ? null : (parts.find(target) ?? null);
  };
  return { sheets, strings: optional('sharedStrings'), styles: optional('styles'), from1904 };
}

/** The relations of a part by their ids; what lies outside the workbook is left alone. */
async function relationsOf(parts: PackageParts, name: string): Promise<ReadonlyMap<string, Relation>> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(name) ?? [];
  const found = new Map<string, Relation>();
  await parts.read(needed(parts, `${folder}_rels/${file}.rels`), {
    open(element, head) {
      if (element !== 'Relationship') return;
      use(parts, 'elements', 'maxElements');
      const attributes = attributesOf(head);
      if (attributes.get('TargetMode') === 'External') return;
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((key) => attributes.get(key));
      found.set(id, { type, target: resolved(folder, target) });
    },
    text: noText,
    close: noText,
  });
  return found;
}

function targetOf(relations: ReadonlyMap<string, Relation>, type: string): string | null {
  for (const relation of relations.values()) if (relation.type.endsWith(`/${type}`)) return relation.target;
  return null;
}

/** A target as a path from the root of the package. */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
