const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  if (!/[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/.test(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}

/** A text of a cell: what only looks like a character by its number, `_x0041_`, has its first mark escaped. */
export function xmlCellText(text: string): string {
  return xmlText(text.includes('_x') ? text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x') : text);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
