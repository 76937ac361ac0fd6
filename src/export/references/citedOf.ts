import type { Text } from '../../model/text';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/session/loaded';
import { authorOf, type Cited } from './cited';

/**
 * Builds the citation data of a view. `accessed`: today's date, `2026-11-24`; `shown`: description of the
 * view in words.
 */
export function citedView(
  { table, sha256 }: Pick<Loaded, 'table' | 'sha256'>,
  link: string,
  accessed: string,
  language: string,
  shown?: string,
): Cited {
  const { id, version, edition, licence, title, attribution } = table.metadata;
  return {
    id,
    datasetId: id,
    version,
    licence,
    title: textIn(title, language),
    author: authorOf(textIn(attribution, language)),
    url: link,
    accessed,
    language,
    ...(edition !== undefined && { edition }),
    ...(shown !== undefined && { shown }),
    ...(sha256 !== undefined && { sha256 }),
  };
}

/** Builds the citation data of one event from those of its view; `link`: address that opens the event. */
export function citedEvent(
  { shown: _ofTheView, ...view }: Cited,
  event: { readonly id: string; readonly title: Text },
  link: string,
): Cited {
  return {
    ...view,
    id: event.id,
    title: textIn(event.title, view.language),
    container: view.title,
    url: link,
  };
}
