/** Byte range of a file, both ends included. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * Parses a `Range` header for a file of `size` bytes. Returns `whole` if there is none, it isn't understood,
 * or asks for several ranges (which a server may ignore), and `none` if it lies beyond the end.
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
