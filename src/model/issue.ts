/** `error`: the row is set aside. `warning`: it is kept as it stands. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Something wrong in the data, with the place where it stands. */
export type Issue = {
  readonly severity: Severity;
  /** A key of the messages, such as `date-unreadable`: what is wrong and what would be right. */
  readonly code: string;
  /** The list that the row stands in: `events`, `claims`, `places` … */
  readonly list?: string;
  /** Row in its list or file, counted from 1; 0 for the file as a whole. */
  readonly row: number;
  readonly id?: string;
  readonly field?: string;
  /** What stands there, cut to 80 characters. */
  readonly value?: string;
};
