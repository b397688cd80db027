import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { makeSystem, sizes } from '../gen.mjs';

/** The document of an input: a made-up system of a size, or ICS with the catalogue of IEC. */
export function inputOf(name) {
  return name === 'ics' ? icsIec(process.env.TIXI_CORPUS) : makeSystem(sizes[name]);
}

const levels = ['field', 'group', 'subgroup'];

function icsIec(folder) {
  const entries = JSON.parse(readFileSync(`${folder}/iec-ics/ics-tree.json`, 'utf8'));
  const lines = gunzipSync(readFileSync(`${folder}/iec-ics/iec-standards.jsonl.gz`)).toString('utf8').trimEnd().split('\n');
  const nodes = new Map();
  for (const { code, description } of entries) {
    nodes.set(code, { id: code, code, title: { zh: description }, level: levels[code.split('.').length - 1] });
  }
  const children = [];
  for (const [code, node] of nodes) {
    const above = nodes.get(code.slice(0, code.lastIndexOf('.')));
    if (above === undefined) children.push(node);
    else (above.children ??= []).push(node);
  }
  const standards = lines.map((line) => {
    const { id, title_en: title, ics } = JSON.parse(line);
    for (const code of new Set(ics)) (nodes.get(code).placements ??= []).push(id);
    return { id, designation: id, title: { zh: title || id }, level: 'international', status: 'in-force' };
  });
  return { format: 'tixi/1', id: 'ics-iec', title: { zh: 'ICS' }, levels: levels.map((id) => ({ id, title: { zh: id } })), children, standards, claims: [], sources: [] };
}
