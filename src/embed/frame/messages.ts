/** The name of our own message, which carries the height of an embedded view. */
export const heightMessage = 'conflict-timeline:height';

/** Heights that a frame may have, in px. */
export const heightLimits = { least: 200, most: 5000 } as const;

/**
 * A height as four kinds of host understand it: our own script; Datawrapper's, which goes by an id; AMP's;
 * and that of Flourish, Embedly and Medium, which is a text. `address` is the embedded page's.
 */
export function heightMessages(heightPx: number, id: string, address: string): readonly unknown[] {
  const height = Math.ceil(heightPx);
  return [
    { type: heightMessage, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
  ];
}

/** The height that our own message carries; undefined for anything else, or beyond the limits. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  if (type !== heightMessage || typeof height !== 'number') return undefined;
  return height >= heightLimits.least && height <= heightLimits.most ? Math.ceil(height) : undefined;
}
