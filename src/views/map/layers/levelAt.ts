import type { ConflictMap } from '../../../model/conflictMap';

/** Returns the lowest zoom at which the same base layers are drawn as at `zoom`. */
export function levelAt({ layers, zooms }: Pick<ConflictMap, 'layers' | 'zooms'>, zoom: number): number {
  const edges = layers.flatMap((layer) => layer.zooms ?? []).filter((edge) => edge <= zoom);
  return Math.max(zooms.min, ...edges);
}
