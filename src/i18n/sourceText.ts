import type { Metadata } from '../model/dataset';
import { licenceText } from './licenceText';
import type { Translator } from './translator';

/** Placeholder of a missing value, removed with its part of the sentence. */
const none = '\0';

/** Describes the source of the data: title, edition and licence, as far as its file states them. */
export function sourceText(
  { id, version, licence }: Pick<Metadata, 'id' | 'version' | 'licence'>,
  t: Translator,
): string {
  const text = t('embed.source', { id, version: version || none, licence: licenceText(licence) || none });
  return text
    .split(', ')
    .filter((part) => !part.includes(none))
    .join(', ');
}
