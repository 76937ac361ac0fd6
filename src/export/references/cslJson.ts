import { licenceText } from '../../i18n/licenceText';
import { editionParts, oneLine, publisher, type Cited } from './cited';

/** Formats citations as CSL-JSON, which Zotero, Pandoc and other citation processors read. */
export function cslJson(all: readonly Cited[]): string {
  return JSON.stringify(all.map(item), undefined, 2);
}

function item(cited: Cited): { readonly [field: string]: unknown } {
  const issued = editionParts(cited.edition);
  const [year = 0, month = 0, day = 0] = cited.accessed.split('-').map(Number);
  return {
    id: cited.id === cited.datasetId ? cited.id : `${cited.datasetId}/${cited.id}`,
    type: 'dataset',
    title: oneLine(cited.title),
    ...(cited.container !== undefined && { 'container-title': oneLine(cited.container) }),
    author: [{ literal: oneLine(cited.author) }],
    publisher,
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    ...(cited.version !== '' && { version: cited.version }),
    URL: cited.url,
    accessed: { 'date-parts': [[year, month, day]] },
    language: cited.language,
    note: [
      ...(cited.shown === undefined ? [] : [`shown: ${oneLine(cited.shown)}`]),
      ...(cited.licence === '' ? [] : [`licence: ${licenceText(cited.licence)}`]),
      ...(cited.sha256 === undefined ? [] : [`SHA-256: ${cited.sha256}`]),
    ].join('\n'),
  };
}
