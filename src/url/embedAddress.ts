export const embedPanels = ['list', 'claims'] as const;
/** Optional panel below the timeline of an embedded view: the event list or the claims. */
export type EmbedPanel = (typeof embedPanels)[number];

/** Options of an embedded view (iframe), parsed from its query string. */
export type EmbedOptions = {
  readonly panels: readonly EmbedPanel[];
  /**
   * Height of an embedded view. `fill`: the height of its iframe. `auto`: the height of its content, posted
   * as message to the embedding page.
   */
  readonly height: 'fill' | 'auto';
  /** Id by which the embedding page tells the messages of several iframes apart. */
  readonly id: string;
};

export const embedDefaults: EmbedOptions = { panels: [], height: 'fill', id: 'conflict-timeline' };

const own = ['embed', 'panels', 'height', 'id'];

/**
 * Parses the options of an embedded view from a query string; undefined if it has no `embed`, for the full
 * page. Unreadable options take their defaults.
 */
export function readEmbedOptions(search: string): EmbedOptions | undefined {
  const query = new URLSearchParams(search);
  if (!query.has('embed')) return undefined;
  const named = (query.get('panels') ?? '').split(',');
  const id = query.get('id') ?? '';
  return {
    panels: embedPanels.filter((panel) => named.includes(panel)),
    height: query.get('height') === 'auto' ? 'auto' : embedDefaults.height,
    id: /^[\w-]{1,64}$/.test(id) ? id : embedDefaults.id,
  };
}

/**
 * Converts the address of the full page to that of the embedded view, keeping dataset and hash. `options`
 * that equal their defaults are omitted.
 */
export function embedAddress(page: string, options: Partial<EmbedOptions> = {}): string {
  const { panels, height, id } = { ...embedDefaults, ...options };
  const url = new URL(fullAddress(page));
  const parts = [
    'embed',
    url.search.slice(1),
    panels.length === 0 ? '' : `panels=${panels.join(',')}`,
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
