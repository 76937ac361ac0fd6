import type { Text } from '../../model/text';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/session/loaded';
import { authorOf, type Cited } from './cited';

/** What a reference to a view tells. `accessed`: today, `2026-11-24`; `shown`: the view in words. */
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

/** What a reference to one event of a view tells; `link` opens it. */
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

/** The reader's own day, `2026-11-24`. */
export function todayText(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
