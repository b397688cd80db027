import type { JsonPath } from '../base/json.js';

/** The parts of a zod schema that tell its shape; zod documents `_zod.def` for tools that walk schemas. */
interface Definition {
  readonly type: string;
  readonly innerType?: Walkable;
  readonly element?: Walkable;
  readonly keyType?: Walkable;
  readonly valueType?: Walkable;
  readonly entries?: Readonly<Record<string, string>>;
  readonly in?: Walkable;
  readonly out?: Walkable;
  readonly shape?: Readonly<Record<string, Walkable>>;
  readonly options?: readonly Walkable[];
}
interface Walkable {
  readonly _zod: { readonly def: unknown };
}

/** The keys that a schema knows at a path, of all variants that an object there could be. */
export function knownKeys(schema: Walkable, path: JsonPath): readonly string[] {
  let here = unwrap([schema]);
  for (const step of path) {
    here = unwrap(
      here.flatMap((def): Walkable[] => {
        if (def.type === 'array' && def.element) return [def.element];
        if (def.type === 'record' && def.valueType) return [def.valueType];
        const shape = def.shape;
        const inner = shape && Object.hasOwn(shape, step) ? shape[step] : undefined;
        return inner ? [inner] : [];
      }),
    );
  }
  return [
    ...new Set(here.flatMap((def) => (def.type === 'record' ? keysOfRecord(def) : Object.keys(def.shape ?? {})))),
  ];
}

/** The keys of a record, where they are a closed set. */
function keysOfRecord(def: Definition): readonly string[] {
  return def.keyType === undefined ? [] : unwrap([def.keyType]).flatMap(({ entries }) => Object.values(entries ?? {}));
}

/** Takes off what wraps a shape: optional, nullable, readonly, transformed; a union counts as all its variants. */
function unwrap(schemas: readonly Walkable[]): Definition[] {
  const found: Definition[] = [];
  const rest = [...schemas];
  for (let schema = rest.pop(); schema !== undefined; schema = rest.pop()) {
    const def = schema._zod.def as Definition;
    if (def.innerType) rest.push(def.innerType);
    else if (def.type === 'pipe') rest.push(...[def.in, def.out].filter((part) => part !== undefined));
    else if (def.options) rest.push(...def.options);
    else found.push(def);
  }
  return found;
}
