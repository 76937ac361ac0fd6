import type { Sink } from '../formats/sink';

/** Sink that counts the events it has accepted. */
export type CountedSink = Sink & { readonly rows: number };
