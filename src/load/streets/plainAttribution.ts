const entities: { readonly [name: string]: string } = {
  amp: '&',
  copy: '©',
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/** Most characters of an attribution that are shown. */
const mostShown = 300;

/** Returns the text of an attribution, which archives write as HTML: its tags are taken out, its words stay text. */
export function plainAttribution(html: string): string {
  const bare = html.slice(0, 4000).replaceAll(/<[^<>]*>/g, ' ');
  const words = bare.replaceAll(/&(?:(\w{2,5})|#(\d{1,6}));/g, (whole, name?: string, code?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = Number(code);
    return point > 31 && point < 0xd800 ? String.fromCodePoint(point) : whole;
  });
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, mostShown);
}
