export const embedPanels = ['list', 'claims'] as const;
/** Panel under the timeline of an embedded view. */
export type EmbedPanel = (typeof embedPanels)[number];

/** Options of an embedded view, from its query. */
export type EmbedOptions = {
  readonly panels: readonly EmbedPanel[];
  /** Height. `fill`: that of its frame. `auto`: that of its content, posted to the frame's page. */
  readonly height: 'fill' | 'auto';
  /** Id of the frame in its messages. */
  readonly id: string;
};

export const embedDefaults: EmbedOptions = { panels: [], height: 'fill', id: 'conflict-timeline' };

const own = ['embed', 'panels', 'height', 'id'];

/**
 * Parses the options of an embedded view from a query; undefined for the full page. Unreadable options keep their
 * defaults.
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

/** Converts the address of a full view to that of the embedded view, with the same dataset and hash. */
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

/** Converts the address of an embedded view to that of the full view, without its hash. */
export function fullAddress(embedded: string): string {
  const url = new URL(embedded);
  for (const name of own) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}
