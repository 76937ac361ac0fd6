/**
 * Why the streets of a host can't be shown: `absent`, the file isn't there; `no-range`, the server sends the whole file
 * when asked for a part; `no-archive`, not a PMTiles file of version 3 with vector tiles that this page can unpack;
 * `broken`, the file doesn't hold what it says.
 */
export type StreetsFault = 'absent' | 'no-range' | 'no-archive' | 'broken';

export class StreetsError extends Error {
  readonly fault: StreetsFault;

  constructor(fault: StreetsFault) {
    super(fault);
    this.fault = fault;
  }
}
