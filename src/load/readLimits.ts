/** Limits on what is read of a source, and how often its progress is reported. */
export const readLimits = {
  bytes: 1_000_000_000 /* of a file, unpacked: what a tab can hold of columns ends not far beyond */,
  timeMs: 900_000 /* for all of a file that comes from an address: one that drips would never end */,
  rows: 5_000_000 /* events of a file, for the same reason */,
  head: 65_536 /* characters by which a format is known */,
  piece: 16_384 /* characters read between two looks at the clock */,
  progressMs: 100 /* between two reports */,
};
