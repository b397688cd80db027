import type { DesignationRegion } from './designation.js';
import { cities } from './tables/cities.js';
import { counties } from './tables/counties.js';
import { provinces } from './tables/provinces.js';

let names: ReadonlyMap<string, string> | undefined;

/** The region of a code of 2, 4 or 6 digits (GB/T 2260); without name where the tables do not know it. */
export function regionOf(code: string): DesignationRegion {
  const known = foldCity(code);
  const tier = known.length === 2 ? 'province' : known.length === 4 ? 'city' : 'county';
  const name = regionNames().get(known);
  return name === undefined ? { code, tier } : { code, name, tier };
}

/** A city is sometimes written with the six digits of its code: 440300 is 4403. */
export function foldCity(code: string): string {
  return code.length === 6 && code.endsWith('00') ? code.slice(0, 4) : code;
}

/** The name of a region with those above it: 浙江省湖州市长兴县; null where its own is not known. */
export function fullRegionName(code: string): string | null {
  const own = regionOf(code).name;
  if (own === undefined) return null;
  const known = foldCity(code);
  const above = [2, 4]
    .filter((digits) => digits < known.length)
    .map((digits) => regionNames().get(known.slice(0, digits)));
  return [...above, own].join('');
}

/** The name of a province in Latin letters, or null. */
export function latinProvince(code: string): string | null {
  return provinces.find((row) => row[0] === code.slice(0, 2))?.[3] ?? null;
}

/** The code of a province by its short name (浙 is 33), or null. */
export function provinceByShortName(short: string): string | null {
  return provinces.find((row) => row[2] === short)?.[0] ?? null;
}

/** Every region that the tables name, by code. */
export function regionNames(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...provinces.map(([code, name]): [string, string] => [code, name]),
    ...Object.entries(cities).flatMap(([code, list]) =>
      numbered(code, list).map(([at, name]): [string, string] => [at, asCity(name)]),
    ),
    ...Object.entries(counties).flatMap(([code, list]) => numbered(code, list)),
  ]);
  return names;
}

/** Reads `names counted from 01, 05 a number sets the count`. */
function numbered(above: string, list: string): [string, string][] {
  let count = 0;
  return list.split(' ').map((item) => {
    const digits = /^\d*/.exec(item)?.[0] ?? '';
    count = digits === '' ? count + 1 : Number(digits);
    return [above + String(count).padStart(2, '0'), item.slice(digits.length)];
  });
}

function asCity(name: string): string {
  return /(?:自治州|地区|盟|新区)$/.test(name) ? name : `${name}市`;
}
