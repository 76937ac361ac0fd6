const files: { readonly [path: string]: string } = import.meta.glob<string>(
  ['../tests/output/*.svg', '!**/*.changed.svg'],
  { query: '?raw', import: 'default', eager: true },
);

/** The committed pictures, as SVG, by the name of their snapshot. */
export const committed: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, svg]) => [path.replace(/^.*\/|\.svg$/g, ''), svg]),
);
