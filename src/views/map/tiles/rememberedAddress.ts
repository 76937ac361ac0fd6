import { checkTemplate, type TileAddress } from './tileSource';

/** Part of a browser's storage. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'conflict-timeline tiles';

/** Returns the tile address that the reader wanted kept on this device; undefined for none, or one that won't do. */
export function recallAddress(store: Store | undefined): TileAddress | undefined {
  try {
    const [attribution = '', text = ''] = (store?.getItem(key) ?? '').split('\n');
    const checked = checkTemplate(text);
    return 'fault' in checked ? undefined : { kind: 'address', template: checked.template, attribution };
  } catch {
    return undefined;
  }
}

/** Keeps a tile address on this device, or forgets it. Where nothing can be kept, nothing is. */
export function keepAddress(store: Store | undefined, address: TileAddress | undefined): void {
  try {
    if (address) store?.setItem(key, `${address.attribution.replaceAll('\n', ' ')}\n${address.template}`);
    else store?.removeItem(key);
  } catch {
    // A page without storage works as well.
  }
}

/** The browser's storage; undefined where a page may have none. */
export function deviceStore(): Store | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
