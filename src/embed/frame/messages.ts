/** Type of the app's own `postMessage` with the height of an embedded view. */
export const heightMessage = 'conflict-timeline:height';

/** Limits of a frame's height, in px. */
export const heightLimits = { least: 200, most: 5000 } as const;

/**
 * Extracts the secret that WordPress appends to the address of an oEmbed iframe, `#?secret=Ab3dE6gH9k`, by which it
 * knows the frame's messages; undefined for any other address.
 */
export function wordPressSecret(address: string): string | undefined {
  const [, secret] = address.slice(address.indexOf('#')).split(/[#&]\?secret=/);
  return secret !== undefined && /^[a-zA-Z0-9]{1,40}$/.test(secret) ? secret : undefined;
}

/**
 * Builds the `postMessage` values that announce a height to five kinds of hosts: the app's own script; Datawrapper,
 * by id; AMP; Flourish, Embedly and Medium, as text; and WordPress, where `address`, that of the embedded page, has
 * its secret.
 */
export function heightMessages(heightPx: number, id: string, address: string): readonly unknown[] {
  const height = Math.ceil(heightPx);
  const secret = wordPressSecret(address);
  return [
    { type: heightMessage, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
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
