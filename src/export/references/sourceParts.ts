import type { Source } from '../../model/source';
import { otherLanguageIn, textIn } from '../../model/text';
import { editionParts, oneLine } from './cited';

/** Bibliographic data of a source, each text on one line; fields that aren't known are absent. */
export type SourceParts = {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Year, month and day of publication, as far as known. */
  readonly published: readonly number[];
  readonly language?: string;
};

/**
 * Extracts the bibliographic data of a source in one language. A missing title falls back on publisher and
 * id.
 */
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
