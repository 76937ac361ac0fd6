import type { Actor } from '../model/actor';
import type { Place } from '../model/place';
import { textIn } from '../model/text';
import type { NameConvention } from '../state/view';

/** Languages in which a dataset writes a name as it is in Armenian and in Azerbaijani use, in Latin letters. */
const armenian = 'hy-Latn';
const azerbaijani = 'az';

/** Whose words a page uses: its language, and whose names. */
export type Naming = { readonly language: string; readonly names: NameConvention };

/**
 * The name of a place. Only where a place has two names in use does the convention choose: both, in the
 * order of the alphabet of those who use them (Armenian, Azerbaijani), or one of the two, or the form that
 * is common in the reader's language. Every other place has its name in the reader's language.
 */
export function placeName(place: Place, { language, names }: Naming): string {
  const common = textIn(place.names, language) || place.id;
  if (place.usedBy === undefined || names === 'reader') return common;
  const armenianName = districtIn(place.names[armenian], language);
  const azerbaijaniName = place.names[azerbaijani];
  if (names === 'hy') return armenianName ?? common;
  if (names === 'az') return azerbaijaniName ?? common;
  // The common form holds both already, or is the one of Azerbaijani use in the reader's letters.
  // A region keeps it: what it is called by either side names another extent.
  const region = place.precision === 'region' || place.precision === 'country';
  if (region || common.includes(' / ') || armenianName === undefined) return common;
  return joined(armenianName, common);
}

/** Two names as one: `Akna district`, `Agdam district` → `Akna / Agdam district`. */
function joined(first: string, second: string): string {
  if (first === second || first.includes(second) || second.includes(first)) return second;
  const tail = / district$/;
  if (tail.test(first) && tail.test(second)) return `${first.replace(tail, '')} / ${second}`;
  const head = /^District (?:de |d’)/;
  return head.test(first) ? `${first} / ${second.replace(head, '')}` : `${first} / ${second}`;
}

/** A name in Latin letters says "district" in English; French says it before the name. */
function districtIn(name: string | undefined, language: string): string | undefined {
  const district = language === 'fr' ? name?.match(/^(.*) district$/)?.[1] : undefined;
  if (district === undefined) return name;
  return `District ${/^[AEIOUY]/.test(district) ? 'd’' : 'de '}${district}`;
}

/** All the names of a place, each once; the page's own name first. */
export function placeNames(place: Place, naming: Naming): readonly string[] {
  return [...new Set([placeName(place, naming), ...Object.values(place.names)])];
}

/** The name of an actor: its title, or the form in Armenian or Azerbaijani use where it has one. */
export function actorName(actor: Actor, { language, names }: Naming): string {
  const { title } = actor;
  if (typeof title === 'string') return title;
  if (names === 'hy') return title[armenian] ?? textIn(title, language);
  if (names === 'az') return title[azerbaijani] ?? textIn(title, language);
  return textIn(title, language);
}
