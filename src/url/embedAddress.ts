export const embedPanels = ['list', 'claims'] as const;
/** What may stand under the timeline of an embedded view. */
export type EmbedPanel = (typeof embedPanels)[number];

/** What the query of an embedded view says, beside the dataset's address. */
export type EmbedOptions = {
  readonly panels: readonly EmbedPanel[];
  /** `fill`: as high as its frame. `auto`: as high as its content, which the frame hears of by message. */
  readonly height: 'fill' | 'auto';
  /** Names the frame in the messages that carry one. */
  readonly id: string;
};

export const embedDefaults: EmbedOptions = { panels: [], height: 'fill', id: 'conflict-timeline' };

const own = ['embed', 'panels', 'height', 'id'];

/** What the query asks for; undefined where it asks for the whole page. What can't be read keeps its default. */
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

/** The address of the embedded view for the address of a whole one; its dataset and its hash stay. */
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

/** The address of the whole view for that of an embedded one, without its hash. */
export function fullAddress(embedded: string): string {
  const url = new URL(embedded);
  for (const name of own) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}
