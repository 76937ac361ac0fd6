import type { ProvenanceColumn } from '../../formats/own/eventColumns';
import { licenceText } from '../../i18n/licenceText';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/session/loaded';

export type Provenance = { readonly [Name in ProvenanceColumn]: string };

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
