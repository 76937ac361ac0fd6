/** Bytes of a file, both ends in it. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * Reads a header `Range` for a file of some length. `whole`: there is none that is understood, or several, which a server
 * may pass over. `none`: it lies beyond the end.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'whole' | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '')
    return Number(to) > 0 && size > 0 ? { start: Math.max(0, size - Number(to)), end: size - 1 } : 'none';
  const start = Number(from);
  const end = to === '' ? size - 1 : Number(to);
  // Written the wrong way round it is no range at all.
  if (end < start && to !== '') return 'whole';
  return start < size ? { start, end: Math.min(end, size - 1) } : 'none';
}
