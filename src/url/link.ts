import { defaultView, type View } from '../state/view/view';
import { codecs } from './codecs';
import { linkVersion, migrate, type Parameters } from './migrations';

/** Link parameter that could not be read, with its raw text. */
export type Unread = { readonly parameter: string; readonly value: string };

export type ReadLink = { readonly view: View; readonly unread: readonly Unread[] };

/** Names of all link parameters: the fields of a view. */
export const parameterNames = Object.keys(codecs) as readonly (keyof View)[];

function isParameter(name: string): name is keyof View {
  return Object.hasOwn(codecs, name);
}

/** Matches `#?secret=…`, which WordPress appends to the address of an oEmbed iframe. */
const hostsSecret = /(^|[#&])\?secret=[^&#]*$/;

/**
 * Parses a location hash, with or without `#`, to a view; unreadable parameters keep their defaults and are
 * listed in `unread`. Never throws.
 */
export function readLink(hash: string): ReadLink {
  const given = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').replace(hostsSecret, '').split('&')) {
    const at = part.indexOf('=');
    if (part !== '') given.set(at < 0 ? part : part.slice(0, at), at < 0 ? '' : part.slice(at + 1));
  }
  return readParameters(given);
}

/**
 * Builds a view from link parameters by name; unreadable ones keep their defaults and are listed in `unread`.
 */
export function readParameters(given: Parameters): ReadLink {
  const view: { -readonly [Key in keyof View]: View[Key] } = { ...defaultView };
  const unread: Unread[] = [];
  for (const [name, text] of migrate(given)) {
    if (name === 'v' && /^\d+$/.test(text)) continue;
    if (!isParameter(name) || !readInto(view, name, text)) {
      unread.push({ parameter: name.slice(0, 40), value: text.slice(0, 80) });
    }
  }
  if (view.from !== undefined && view.to !== undefined && view.from > view.to) {
    [view.from, view.to] = [view.to, view.from];
  }
  return { view, unread };
}

function readInto<Key extends keyof View>(
  view: { -readonly [K in keyof View]: View[K] },
  name: Key,
  text: string,
): boolean {
  const value = codecs[name].read(text);
  if (value === undefined) return false;
  view[name] = value as View[Key];
  return true;
}

/** Serialises a view as a location hash without `#`; `''` for the default view. */
export function writeLink(view: View): string {
  const parts = [...writeParameters(view)].map(([name, text]) => `${name}=${text}`);
  return parts.length === 0 ? '' : [`v=${linkVersion}`, ...parts].join('&');
}

/** Serialises a view as link parameters by name, omitting those with default values. */
export function writeParameters(view: View): ReadonlyMap<keyof View, string> {
  const written = parameterNames.map((name) => [name, writeOf(view, name)] as const);
  return new Map(written.filter((one): one is [keyof View, string] => one[1] !== undefined));
}

function writeOf<Key extends keyof View>(view: View, name: Key): string | undefined {
  return codecs[name].write(view[name]);
}
