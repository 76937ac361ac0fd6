import type { Metadata } from '../model/dataset';
import { licenceText } from './licenceText';
import type { Translator } from './translator';

/** Placeholder for a missing value, by which its part of the sentence is found and removed. */
const none = '\0';

/**
 * Describes the source of the data in one line: dataset, version and licence, as far as the file states them.
 */
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
