import { embedPanels, embedViews, hidableParts, type EmbedChoice } from './embedParts';

/** Options of an embedded view (iframe), parsed from its query string. */
export type EmbedOptions = EmbedChoice & {
  /**
   * Height of an embedded view. `fill`: the height of its iframe. `auto`: the height of its content, posted
   * as message to the embedding page.
   */
  readonly height: 'fill' | 'auto';
  /** Id by which the embedding page tells the messages of several iframes apart. */
  readonly id: string;
};

export const embedDefaults: EmbedOptions = { panels: [], height: 'fill', id: 'conflict-timeline' };

const own = ['embed', 'panels', 'only', 'hide', 'height', 'id'];

/** Parses the options of an embedded view from a query string. Unreadable options take their defaults. */
export function readEmbedOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const words = (name: string) => (query.get(name) ?? '').split(',');
  const named = words('panels');
  const only = embedViews.find((view) => view === query.get('only'));
  const hide = hidableParts.filter((part) => words('hide').includes(part));
  const id = query.get('id') ?? '';
  return {
    panels: embedPanels.filter((panel) => named.includes(panel)),
    ...(only && { only }),
    ...(hide.length > 0 && { hide }),
    height: query.get('height') === 'auto' ? 'auto' : embedDefaults.height,
    id: /^[\w-]{1,64}$/.test(id) ? id : embedDefaults.id,
  };
}

/**
 * Converts the address of the full page to that of the embedded view, keeping dataset and hash. `options`
 * that equal their defaults are omitted.
 */
export function embedAddress(page: string, options: Partial<EmbedOptions> = {}): string {
  const { panels, only, hide = [], height, id } = { ...embedDefaults, ...options };
  const url = new URL(fullAddress(page));
  const parts = [
    'embed',
    url.search.slice(1),
    panels.length === 0 ? '' : `panels=${panels.join(',')}`,
    only ? `only=${only}` : '',
    hide.length === 0 ? '' : `hide=${hide.join(',')}`,
    height === embedDefaults.height ? '' : `height=${height}`,
    id === embedDefaults.id ? '' : `id=${encodeURIComponent(id)}`,
  ];
  url.search = parts.filter((part) => part !== '').join('&');
  return url.href + new URL(page).hash;
}

/**
 * Converts the address of an embedded view to that of the full page, keeping the dataset but without a hash.
 */
export function fullAddress(embedded: string): string {
  const url = new URL(embedded);
  for (const name of own) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}
