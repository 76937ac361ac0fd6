/** What the runner asks of a page. */
export type Question = {
  /** Number of events. */
  readonly n: number;
  /** Which of a page's ways to measure; '' where there is one. */
  readonly mode: string;
  /** Moves that are measured, and moves before them that are not. */
  readonly samples: number;
  readonly warmups: number;
};

/** What a page measured, in ms: a number a move. */
export type Measured = {
  readonly ms: readonly number[];
  /** The floor, measured in the same loop. */
  readonly floorMs?: readonly number[];
  /** From one frame to the next while moving in every frame. */
  readonly frameMs?: readonly number[];
  /** A second measure of the same run: until the whole is drawn. */
  readonly wholeMs?: readonly number[];
  /** Bytes by name, for the bench of memory. */
  readonly bytes?: { readonly [name: string]: number };
  /** Of the tasks above 50 ms, the longest; 0 for none. */
  readonly longestTaskMs?: number;
  /** What came out, to see that contestants did the same work. */
  readonly check?: string;
};

/** A page of the benchmark: it prepares itself, moves, and says how long the moves took. */
export type Contestant = (question: Question) => Promise<Measured>;
