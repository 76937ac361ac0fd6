import { textProps } from '../../i18n/textProps';
import { textIn, type Text } from '../../model/text';
import { markup, type Markup } from './markup';

/** Formats a text of the dataset as `<bdi>`, with `lang` if it isn't in the page's language. */
export function dataText(text: Text | undefined, language: string): Markup {
  const { lang } = textProps(text, language);
  const words = textIn(text, language);
  return lang === undefined ? markup`<bdi>${words}</bdi>` : markup`<bdi lang="${lang}">${words}</bdi>`;
}
