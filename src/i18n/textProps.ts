import { otherLanguageIn, type Language, type Text } from '../model/text';

/** HTML attributes of an element that shows a text of the dataset. */
export type TextProps = { readonly dir: 'auto'; readonly lang?: Language };

/** Returns `dir="auto"`, and `lang` if it isn't the page's language, for an element with a text of the dataset. */
export function textProps(text: Text | undefined, language: Language): TextProps {
  const lang = otherLanguageIn(text, language);
  return lang === undefined ? { dir: 'auto' } : { dir: 'auto', lang };
}
