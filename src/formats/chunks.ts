/** Decoded text of a file in consecutive pieces, cut at arbitrary positions. */
export type Chunks = AsyncIterable<string> | Iterable<string>;
