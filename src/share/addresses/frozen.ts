import type { Loaded } from '../../state/session/loaded';
import type { View } from '../../state/view/view';

/**
 * Result of comparing the loaded dataset with the one that a frozen link names. `not-frozen`: the link names
 * none. `other`: another version. `changed`: the same version, another file. `unchecked`: the link has a
 * checksum, but the file's could not be computed.
 */
export type Frozenness = 'not-frozen' | 'same' | 'other' | 'changed' | 'unchecked';

export function frozenness(
  view: Pick<View, 'version' | 'sha256'>,
  {
    table,
    sha256,
  }: { readonly table: { readonly metadata: { readonly version: string } } } & Pick<Loaded, 'sha256'>,
): Frozenness {
  if (view.version === undefined && view.sha256 === undefined) return 'not-frozen';
  if (view.version !== undefined && view.version !== table.metadata.version) return 'other';
  if (view.sha256 === undefined || view.sha256 === sha256) return 'same';
  return sha256 === undefined ? 'unchecked' : 'changed';
}
