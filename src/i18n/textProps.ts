import { otherLanguageIn, type Language, type Text } from '../model/text';

/** The attributes of an element that holds a text of the dataset. */
export type TextProps = { readonly dir: 'auto'; readonly lang?: Language };

/**
 * What an element says of a text of the dataset in it: its direction is its own, and its language is named where it
 * isn't the page's, so that it is read aloud, hyphenated and searched as what it is.
 */
export function textProps(text: Text | undefined, language: Language): TextProps {
  const lang = otherLanguageIn(text, language);
  return lang === undefined ? { dir: 'auto' } : { dir: 'auto', lang };
}
