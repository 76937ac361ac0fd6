import type { Sink } from './sink';

/** Pieces of decoded text, in order; their borders mean nothing. */
export type Chunks = AsyncIterable<string> | Iterable<string>;

/** How far a reader has come; it resolves between slices so that a caller can stop it. */
export type Format = {
  /** `conflict-timeline`, `ucdp-ged`, `acled`, `csv` … */
  readonly id: string;
  /** Whether a file that is named `name` and begins with `head` (its first 64 kB at most) is of this format. */
  readonly accepts: (name: string, head: string) => boolean;
  /** Reads all the chunks of a file of some name into the sink; bad data becomes issues, it never throws on data. */
  readonly read: (chunks: Chunks, sink: Sink, name: string) => Promise<void>;
};
