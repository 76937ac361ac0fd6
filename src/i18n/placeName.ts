import type { Actor } from '../model/actor';
import type { Place } from '../model/place';
import { textIn, type Language } from '../model/text';
import type { NamingConvention } from '../model/conflictMap';
import { languageRow } from './languages';
import { bySpelling, inOrder, pairOf } from './namePair';

/** Language of a page, and the naming convention for places and actors, which says whose names are used. */
export type Naming = {
  readonly language: string;
  /**
   * Chosen naming convention: `both`, `reader` (the form common in the reader's language), or the id of a
   * convention.
   */
  readonly names: string;
  readonly conventions: readonly NamingConvention[];
};

/**
 * Returns the name of a place in the reader's language. For a place with two names in use, the chosen convention
 * decides: both names in the order of their spelling, one of the two, or the form common in the reader's language.
 */
export function placeName(place: Place, { language, names, conventions }: Naming): string {
  const common = textIn(place.names, language) || place.id;
  if (place.usedBy === undefined) return common;
  const chosen = formIn(place.names, chosenOf({ names, conventions }));
  if (chosen !== undefined) return districtIn(chosen, language);
  // The common form holds both already, or is the one of a convention that isn't paired, in the reader's letters.
  // A region keeps it: what it is called by either side names another extent.
  const region = place.precision === 'region' || place.precision === 'country';
  if (names !== 'both' || region || common.includes(' / ')) return inOrder(common, language);
  return conventions
    .filter(({ paired }) => paired)
    .map((convention) => formIn(place.names, convention))
    .filter((form) => form !== undefined)
    .reduce((name, form) => pairOf(districtIn(form, language), name, language), inOrder(common, language));
}

/** Returns the chosen naming convention; undefined for `both` and `reader`. */
export function chosenOf({ names, conventions }: Omit<Naming, 'language'>): NamingConvention | undefined {
  return conventions.find(({ id }) => id === names);
}

/** Returns the form of a name in a naming convention; undefined if it has none. */
function formIn(names: { readonly [key: string]: string }, convention: NamingConvention | undefined) {
  const key = convention?.names.find((name) => names[name] !== undefined);
  return key === undefined ? undefined : names[key];
}

/** Replaces the English "district" at a name's end by the language's word. */
function districtIn(name: string, language: string): string {
  const own = languageRow(language)?.district;
  const district = own && name.match(/^(.*) district$/)?.[1];
  return district ? own[/^[AEIOUY]/.test(district) ? 1 : 0] + district : name;
}

/** Name of a place, and its language if that is stated and not the page's. */
export type PlaceNameIn = { readonly name: string; readonly lang?: Language };

/** Lists all names of a place without duplicates: the displayed one first, the others by spelling. */
export function placeNames(place: Place, naming: Naming): readonly PlaceNameIn[] {
  const compare = bySpelling(naming.language);
  const languages = Object.entries(place.names);
  const others = languages.map(([, name]) => name).sort(compare);
  return [...new Set([placeName(place, naming), ...others])].map((name) => {
    // A name joined of two has no language; one in the page's language needs no `lang`.
    const lang = languages.find(([, other]) => other === name)?.[0];
    const isOwn = lang === undefined || lang === 'und' || place.names[naming.language] === name;
    return isOwn ? { name } : { name, lang };
  });
}

/** Returns the name of an actor: its form in the chosen convention, else its title. */
export function actorName({ title }: Actor, { language, ...naming }: Naming): string {
  if (typeof title === 'string') return title;
  return formIn(title, chosenOf(naming)) ?? textIn(title, language);
}
