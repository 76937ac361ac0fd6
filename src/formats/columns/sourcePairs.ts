import { splitList } from '../delimited/csvCell';
import { url as urlField } from '../json/fields';

export type NamedAddress = { readonly name: string; readonly url: string };

/**
 * Pairs names and addresses of sources that two cells list, `A; B` and `https://a.example; https://b.example`.
 * Where their numbers differ each is a source of its own. Undefined unless there are several addresses.
 */
export function sourcePairs(name: string, url: string): readonly NamedAddress[] | undefined {
  if (!url.includes(';')) return undefined;
  const urls = splitList(url).filter((one) => one !== '');
  // An address may have a semicolon in it.
  if (urls.length < 2 || !urls.every((one) => urlField.isRight(one))) return undefined;
  const names = splitList(name).filter((one) => one !== '');
  if (names.length > 0 && names.length !== urls.length)
    return [...names.map((one) => ({ name: one, url: '' })), ...urls.map((one) => ({ name: '', url: one }))];
  return urls.map((one, at) => ({ name: names[at] ?? '', url: one }));
}
