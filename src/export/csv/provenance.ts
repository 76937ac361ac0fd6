import { provenanceColumns, type ProvenanceColumn } from '../../formats/own/eventColumns';
import type { Exported } from '../exported';
import { originOf, type EventCounts } from '../origin';
import { csvTail } from './writeCsv';

export type Provenance = { readonly [Name in ProvenanceColumn]: string };

/**
 * Builds the cells of the provenance columns, `''` for what isn't known. `shown`: description in words of
 * what the file contains. Default: a sentence on its events.
 */
export function provenanceOf(exported: Exported, counts: EventCounts, shown?: string): Provenance {
  const origin = originOf(exported, counts, shown);
  return {
    dataset: origin.dataset,
    dataset_version: origin.version ?? '',
    dataset_edition: origin.edition ?? '',
    dataset_sha256: origin.sha256 ?? '',
    licence: origin.licence ?? '',
    attribution: origin.attribution ?? '',
    terms: origin.terms ?? '',
    shown: origin.shown,
    link: origin.link ?? '',
    exported: origin.exported,
  };
}

/** Formats the provenance cells once, as the CSV text that ends every row. */
export function provenanceTail(...of: Parameters<typeof provenanceOf>): string {
  const provenance = provenanceOf(...of);
  return csvTail(provenanceColumns.map((name) => provenance[name]));
}
