import type { Issue } from '../model/issue';
import type { CountedSink } from './countedSink';
import type { LoadOptions } from './loading';
import type { Opened } from './openSource';
import { readLimits } from './readLimits';

/** Counters and state of one reading, from which progress is reported. */
export type Meter = {
  /** First bytes read (after unpacking), some 64 kB. */
  first: Uint8Array;
  /** Issue of a connection that broke; undefined if none did. */
  lost: Issue | undefined;
  /** Issue of an archive or compressed file that couldn't be unpacked to its end; undefined if it could. */
  stopped: Issue | undefined;
  /** Number of bytes read of the source as delivered. */
  bytes: number;
  /** Whether the source was read to its end. */
  isWhole: boolean;
  /**
   * Whether the text is UTF-16 without a byte order mark, so that its bytes don't help to recognise the
   * format.
   */
  isWide: boolean;
  /** Encoding with which the text was decoded, by its WHATWG name. */
  encoding: string;
  /** Number of characters passed to the format's reader. */
  characters: number;
  /** Time spent waiting for the source's bytes so far, in ms. */
  waitedMs: number;
  report(): void;
  reportNowAndThen(): void;
};

/** Creates the meter of one reading. Progress is reported with the sink's number of events. */
export function createMeter(
  opened: Opened,
  sink: Pick<CountedSink, 'rows'>,
  { onProgress }: LoadOptions,
): Meter {
  let reportedAt = 0;
  const meter: Meter = {
    first: new Uint8Array(),
    lost: undefined,
    stopped: undefined,
    bytes: 0,
    isWhole: false,
    isWide: false,
    encoding: '',
    characters: 0,
    waitedMs: 0,
    report() {
      reportedAt = performance.now();
      const { bytes } = meter;
      // Behind a proxy that unpacks, more comes than was announced.
      const known = opened.totalBytes !== undefined && bytes <= opened.totalBytes;
      onProgress({ bytes, rows: sink.rows, ...(known && { totalBytes: opened.totalBytes }) });
    },
    reportNowAndThen() {
      if (performance.now() - reportedAt >= readLimits.progressMs) meter.report();
    },
  };
  return meter;
}
