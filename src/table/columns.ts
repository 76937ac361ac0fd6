/** Events as typed arrays, sorted by start, then end, then the order they were read in. Row i is index i of each. */
export type Columns = {
  readonly length: number;
};
