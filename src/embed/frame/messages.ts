/** Type of the app's own `postMessage` with the height of an embedded view. */
export const heightMessage = 'conflict-timeline:height';

/** Limits of a frame's height, in px. */
export const heightLimits = { least: 200, most: 5000 } as const;

/**
 * Builds the `postMessage` values that announce a height to four kinds of hosts: the app's own script; Datawrapper,
 * by id; AMP; and Flourish, Embedly and Medium, as text. `address`: that of the embedded page.
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

/**
 * Reads the height from the app's own message, px; undefined for any other message, or a height beyond the limits.
 */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  if (type !== heightMessage || typeof height !== 'number') return undefined;
  return height >= heightLimits.least && height <= heightLimits.most ? Math.ceil(height) : undefined;
}
