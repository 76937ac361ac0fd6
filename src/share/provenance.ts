import { licenceText } from '../i18n/licenceText';
import { textIn } from '../model/text';
import type { Loaded } from '../state/createAppStore';

/**
 * Columns that say on every row of a table where it is from and what it is a part of: rows that are sorted, cut out
 * or put beside others keep it, and CSV has no other place that all readers pass over.
 */
export const provenanceColumns = [
  'dataset',
  'dataset_version',
  'dataset_edition',
  'licence',
  'attribution',
  'shown',
  'link',
] as const;

export type Provenance = { readonly [Name in (typeof provenanceColumns)[number]]: string };

/** What the provenance columns hold. `shown`: the view in words; `link`: its address, `''` where it has none. */
export function provenanceOf(
  { table: { metadata } }: Pick<Loaded, 'table'>,
  shown: string,
  link: string,
  language: string,
): Provenance {
  return {
    dataset: metadata.id,
    dataset_version: metadata.version,
    dataset_edition: metadata.edition ?? '',
    licence: licenceText(metadata.licence),
    attribution: textIn(metadata.attribution, language),
    shown,
    link,
  };
}
