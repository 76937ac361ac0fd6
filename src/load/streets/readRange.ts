import { StreetsError } from './fault';

/** Reads `length` bytes of a file from `offset`; fewer where it ends before. */
export type ReadRange = (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Most bytes asked for at once. */
const mostBytes = 16 * 2 ** 20;

/** Returns a reader of parts of a file by HTTP Range requests, without cookies. It never reads a file whole. */
export function rangesOf(address: string): ReadRange {
  return async (offset, length) => {
    if (length > mostBytes) throw new StreetsError('broken');
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
    const response = await fetch(address, { headers, credentials: 'omit' }).catch(() => undefined);
    if (!response?.ok) throw new StreetsError(response?.status === 416 ? 'broken' : 'absent');
    if (response.status !== 206) {
      void response.body?.cancel();
      throw new StreetsError('no-range');
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > length) throw new StreetsError('no-range');
    return bytes;
  };
}
