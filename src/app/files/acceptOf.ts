import type { FileKind } from '../../formats/format';

/**
 * Returns the value of a file input's `accept` attribute: the extensions of some formats, then their media types.
 */
export function acceptOf(formats: readonly FileKind[]): string {
  const endings = formats.flatMap((format) => format.endings);
  const mediaTypes = formats.flatMap((format) => format.mediaTypes);
  return [...new Set([...endings, ...mediaTypes])].join(',');
}
