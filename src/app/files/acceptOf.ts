import type { FileKind } from '../../formats/format';

/** What a file field accepts, as the value of its attribute `accept`: the endings of some formats, then their media types. */
export function acceptOf(formats: readonly FileKind[]): string {
  const endings = formats.flatMap((format) => format.endings);
  const mediaTypes = formats.flatMap((format) => format.mediaTypes);
  return [...new Set([...endings, ...mediaTypes])].join(',');
}
