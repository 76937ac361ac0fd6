import type { Source } from '../../model/source';
import { otherLanguageIn, textIn } from '../../model/text';
import { editionParts, oneLine } from './cited';

/** A source as references tell it, each text in one line; absent is what isn't known. */
export type SourceParts = {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Year, month and day as far as they are known. */
  readonly published: readonly number[];
  readonly language?: string;
};

/** Reads a source in one language. Its title falls back on its publisher and id. */
export function sourceParts(
  { id, title, publisher, url, published, language }: Source,
  inLanguage: string,
): SourceParts {
  const maker = oneLine(publisher ?? '');
  const spoken = language ?? otherLanguageIn(title, inLanguage);
  return {
    id,
    title: oneLine(textIn(title, inLanguage)) || maker || oneLine(id),
    ...(maker !== '' && { publisher: maker }),
    ...(url !== undefined && { url: oneLine(url) }),
    published: editionParts(published),
    ...(spoken !== undefined && { language: oneLine(spoken) }),
  };
}
