import { dateOn } from '../../i18n/when';
import { byId } from '../../model/byId';
import { webAddress } from '../../views/detail/webAddress';
import { dataText } from './dataText';
import { markup, type Markup } from './markup';
import type { PageOf } from './pageContent';

/** Formats a source: publisher, title as a link if its address is http(s), day, and what it was written from. */
export function sourceMarkup(id: string, { loaded, t }: PageOf): Markup {
  const source = byId(loaded.table.dictionaries.sources, id);
  if (!source) return markup`<bdi>${id}</bdi>`;
  const title = linkedTitle(source.url, dataText(source.title, t.language));
  const maker = source.publisher === undefined ? undefined : markup`<bdi>${source.publisher}</bdi> — `;
  const day =
    source.published === undefined
      ? t('detail.noDate')
      : t('detail.published', { date: dateOn(source.published, t) });
  return markup`${maker}${title} <small>${day} · ${t(`detail.support.${source.support}`)}</small>`;
}

/** Formats the sources of a claim in short: their publishers, or titles, as links. */
export function shortSources(ids: readonly string[], { loaded, t }: PageOf): readonly Markup[] {
  return ids.map((id) => {
    const source = byId(loaded.table.dictionaries.sources, id);
    if (!source) return markup`<bdi>${id}</bdi>`;
    const text = source.publisher ?? source.title;
    return linkedTitle(source.url, dataText(text, t.language));
  });
}

function linkedTitle(url: string | undefined, title: Markup): Markup {
  const href = webAddress(url);
  return href === undefined ? title : markup`<a href="${href}" rel="noopener noreferrer">${title}</a>`;
}
