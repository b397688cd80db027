/** A name that a sheet can have: at most 31 characters, without what Excel forbids, and no other sheet's. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const clean = wanted
    .replace(/[\\/?*[\]:\u0000-\u001f]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = clean === '' ? '表' : clean;
  let name = cut(base, 31);
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${cut(base, 27)} ${String(count)}`;
  taken.add(name.toLowerCase());
  return name;
}

function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
