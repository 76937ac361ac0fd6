/** Where the tiles under the events come from; none of another host are asked for until the reader chooses. */
export type TileSource =
  | { readonly kind: 'osm'; readonly attribution: string }
  /** Streets of the host's own archive. */
  | { readonly kind: 'streets'; readonly attribution: string }
  | { readonly kind: 'address'; readonly template: string; readonly attribution: string };

export const openStreetMap: TileSource = { kind: 'osm', attribution: '© OpenStreetMap contributors' };

export type TileAddress = Extract<TileSource, { kind: 'address' }>;

/** What is wrong with a tile address. */
export type AddressFault = 'no-https' | 'no-address' | 'no-places' | 'user';

const places = ['{z}', '{x}', '{y}'];

/**
 * Checks a template of tile addresses: https, with `{z}`, `{x}` and `{y}` behind its host, and no user name in it.
 * Returns its host, which gets to see which tiles are asked for, or what is wrong with it.
 */
export function checkTemplate(
  text: string,
): { readonly template: string; readonly host: string } | { readonly fault: AddressFault } {
  const template = text.trim();
  if (!/^https:\/\//i.test(template)) return { fault: 'no-https' };
  if (!URL.canParse(template)) return { fault: 'no-address' };
  const { host, username, password } = new URL(template);
  // Hosts that stand for several, `{s}`, are none.
  if (/[{}%]/.test(host)) return { fault: 'no-address' };
  if (username !== '' || password !== '') return { fault: 'user' };
  const behind = template
    .slice('https://'.length)
    .replace(/^[^/?#]*/, '')
    .replace(/#.*/, '');
  if (!places.every((one) => behind.includes(one))) return { fault: 'no-places' };
  return { template, host };
}

/** Returns the address of a tile. */
export function tileAddress(template: string, { z, x, y }: TileAt): string {
  return template.replaceAll('{z}', String(z)).replaceAll('{x}', String(x)).replaceAll('{y}', String(y));
}

export type TileAt = { readonly z: number; readonly x: number; readonly y: number };
