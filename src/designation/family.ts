import type { obligations } from '../model/sets/obligations.js';
import type { StandardLevelName } from '../model/sets/levels.js';
import type { BilingualName } from './designation.js';
import type { Style } from './style.js';
import { authorities } from './tables/authorities.js';
import { bodies } from './tables/bodies.js';
import { industryCodes } from './tables/industry.js';
import { engineeringCodes, localCodes, nationalCodes } from './tables/national.js';
import type { SpecialCode } from './tables/national.js';

/** What a prefix says. */
export interface Family {
  readonly prefix: string;
  /** What stands for the prefix in the key of the document. */
  readonly document: string;
  readonly style: Style;
  readonly level: StandardLevelName;
  readonly obligation: (typeof obligations)[number] | null;
  readonly field: BilingualName | null;
  readonly issuer: BilingualName | null;
  readonly region: string | null;
}

let fixed: ReadonlyMap<string, Family> | undefined;

/** The fixed prefixes, Chinese ones and those of other bodies, built once from the tables. */
export function fixedFamilies(): ReadonlyMap<string, Family> {
  fixed ??= new Map([...listChinese(), ...listBodies()].map((family) => [family.prefix, family]));
  return fixed;
}

function listChinese(): Family[] {
  const industry = industryCodes.flatMap(([code, zh, en, authority]): Family[] => {
    const issuer = nameOfAuthority(authority);
    const base = {
      document: code,
      style: 'chinese',
      level: 'industry',
      field: { zh, en },
      issuer,
      region: null,
    } as const;
    return [
      { ...base, prefix: code, obligation: 'mandatory' },
      { ...base, prefix: `${code}/T`, obligation: 'voluntary' },
      { ...base, prefix: `${code}/Z`, obligation: 'guidance' },
    ];
  });
  const special = [...nationalCodes, ...engineeringCodes].map((code) => familyOfCode(code, null));
  return [...industry, ...special, ...localCodes.map((code) => familyOfCode(code, code.region))];
}

function familyOfCode(code: SpecialCode, region: string | null): Family {
  const { prefix, level, obligation, zh, en, authority } = code;
  return {
    prefix,
    document: code.shares ?? prefix,
    style: code.loose === true ? 'loose' : 'chinese',
    level,
    obligation,
    field: { zh, en },
    issuer: authority === null ? null : nameOfAuthority(authority),
    region,
  };
}

/** GB 50016, GB/T 51039, GB 55001: national engineering standards, which the housing ministry approves. */
export function engineeringOf(family: Family, number: string): Family {
  if (family.document !== 'GB' || !/^5[015]\d{3}(?!\d)/.test(number)) return family;
  const field = { zh: '工程建设国家标准', en: 'national construction standard' };
  return { ...family, field, issuer: nameOfAuthority('mohurd') };
}

function nameOfAuthority(key: keyof typeof authorities): BilingualName {
  const [zh, en] = authorities[key];
  return { zh, en };
}

function listBodies(): Family[] {
  return bodies.flatMap(([level, rows]) =>
    rows.flatMap(([prefixes, style, zh, en]) =>
      prefixes.split(',').map((spelled): Family => {
        const [prefix = '', document = prefix] = spelled.split('=');
        return { prefix, document, style, level, obligation: null, field: null, issuer: { zh, en }, region: null };
      }),
    ),
  );
}
