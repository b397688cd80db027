const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Everything that an SVG writes in its pictures, one text behind the other; titles and descriptions are not drawn. */
export function drawnText(svg: string): string {
  let drawn = '';
  for (let from = nextText(svg, 0); from >= 0; ) {
    const end = svg.indexOf('</text', from);
    if (end < 0) break;
    drawn += decode(withoutTags(svg.slice(svg.indexOf('>', from) + 1, end)));
    from = nextText(svg, end);
  }
  return drawn;
}

function nextText(svg: string, from: number): number {
  for (let at = svg.indexOf('<text', from); at >= 0; at = svg.indexOf('<text', at + 1)) {
    if (/[\s>]/.test(svg.charAt(at + 5))) return at;
  }
  return -1;
}

function withoutTags(text: string): string {
  return text.replace(/<title\b[^<]*<\/title>/g, '').replace(/<[^>]*>/g, '');
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
