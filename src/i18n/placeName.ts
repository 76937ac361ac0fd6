import type { Actor } from '../model/actor';
import type { Place } from '../model/place';
import { textIn, type Language } from '../model/text';
import type { NameConvention } from '../state/view';
import { languageRow } from './languages';
import { bySpelling, inOrder, pairOf } from './namePair';

/** Languages in which a dataset writes a name as it is in Armenian and in Azerbaijani use, in Latin letters. */
const armenian = 'hy-Latn';
const azerbaijani = 'az';

/** Whose words a page uses: its language, and whose names. */
export type Naming = { readonly language: string; readonly names: NameConvention };

/**
 * The name of a place. Only where a place has two names in use does the convention choose: both, in the
 * order of their own spelling, or one of the two, or the form that is common in the reader's language.
 * Every other place has its name in the reader's language.
 */
export function placeName(place: Place, { language, names }: Naming): string {
  const common = textIn(place.names, language) || place.id;
  if (place.usedBy === undefined) return common;
  const armenianName = districtIn(place.names[armenian], language);
  if (names === 'hy' && armenianName !== undefined) return armenianName;
  if (names === 'az') return place.names[azerbaijani] ?? inOrder(common, language);
  // The common form holds both already, or is the one of Azerbaijani use in the reader's letters.
  // A region keeps it: what it is called by either side names another extent.
  const region = place.precision === 'region' || place.precision === 'country';
  const holdsBoth = region || common.includes(' / ') || armenianName === undefined;
  return names !== 'both' || holdsBoth ? inOrder(common, language) : pairOf(armenianName, common, language);
}

/** A name in Latin letters says "district" in English; other languages say it in their own way. */
function districtIn(name: string | undefined, language: string): string | undefined {
  const own = languageRow(language)?.district;
  const district = own && name?.match(/^(.*) district$/)?.[1];
  return district ? own[/^[AEIOUY]/.test(district) ? 1 : 0] + district : name;
}

/** A name, and its language where it isn't the page's and the dataset says it. */
export type PlaceNameIn = { readonly name: string; readonly lang?: Language };

/** All the names of a place, each once: the page's own name first, the others in the order of their spelling. */
export function placeNames(place: Place, naming: Naming): readonly PlaceNameIn[] {
  const compare = bySpelling(naming.language);
  const languages = Object.entries(place.names);
  const others = languages.map(([, name]) => name).sort(compare);
  return [...new Set([placeName(place, naming), ...others])].map((name) => {
    // What is put together of two names has no language of its own, and what is the page's needs none.
    const lang = languages.find(([, other]) => other === name)?.[0];
    const isOwn = lang === undefined || lang === 'und' || place.names[naming.language] === name;
    return isOwn ? { name } : { name, lang };
  });
}

/** The name of an actor: its title, or the form in Armenian or Azerbaijani use where it has one. */
export function actorName(actor: Actor, { language, names }: Naming): string {
  const { title } = actor;
  if (typeof title === 'string') return title;
  if (names === 'hy') return title[armenian] ?? textIn(title, language);
  if (names === 'az') return title[azerbaijani] ?? textIn(title, language);
  return textIn(title, language);
}
