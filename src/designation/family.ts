import type { obligations } from '../model/sets/obligations.js';
import type { StandardLevelName } from '../model/sets/levels.js';
import type { BilingualName } from './designation.js';
import { authorities } from './tables/authorities.js';
import { industryCodes } from './tables/industry.js';
import { engineeringCodes, localCodes, nationalCodes } from './tables/national.js';
import type { SpecialCode } from './tables/national.js';

/** How the numbers of a code are written. */
export type Grammar = 'chinese' | 'loose' | 'association' | 'enterprise' | 'colon' | 'foreign';

/** What a prefix says. */
export interface Family {
  readonly prefix: string;
  /** What stands for the prefix in the key of the document. */
  readonly document: string;
  readonly grammar: Grammar;
  readonly level: StandardLevelName;
  readonly obligation: (typeof obligations)[number] | null;
  readonly field: BilingualName | null;
  readonly issuer: BilingualName | null;
  readonly region: string | null;
}

let chinese: ReadonlyMap<string, Family> | undefined;

/** The fixed Chinese codes by prefix; built once from the tables. */
export function chineseFamilies(): ReadonlyMap<string, Family> {
  chinese ??= new Map(listFamilies().map((family) => [family.prefix, family]));
  return chinese;
}

function listFamilies(): Family[] {
  const industry = industryCodes.flatMap(([code, zh, en, authority]): Family[] => {
    const base = { document: code, grammar: 'chinese', level: 'industry', field: { zh, en }, region: null } as const;
    const issuer = nameOfAuthority(authority);
    return [
      { ...base, prefix: code, obligation: 'mandatory', issuer },
      { ...base, prefix: `${code}/T`, obligation: 'voluntary', issuer },
      { ...base, prefix: `${code}/Z`, obligation: 'guidance', issuer },
    ];
  });
  const fixed = [...nationalCodes, ...engineeringCodes].map((code) => familyOfCode(code, null));
  return [...industry, ...fixed, ...localCodes.map((code) => familyOfCode(code, code.region))];
}

function familyOfCode(code: SpecialCode, region: string | null): Family {
  const { prefix, level, obligation, zh, en, authority } = code;
  return {
    prefix,
    document: code.shares ?? prefix,
    grammar: code.loose === true ? 'loose' : 'chinese',
    level,
    obligation,
    field: { zh, en },
    issuer: authority === null ? null : nameOfAuthority(authority),
    region,
  };
}

function nameOfAuthority(key: keyof typeof authorities): BilingualName {
  const [zh, en] = authorities[key];
  return { zh, en };
}
