/** Pieces of decoded text, in order; their borders mean nothing. */
export type Chunks = AsyncIterable<string> | Iterable<string>;
