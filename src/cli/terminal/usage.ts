/** What is wrong with a command as it was typed, in words: it ends the program with 2. */
export class UsageError extends Error {
  /** What would be right; `''` where the message says it. */
  readonly hint: string;

  constructor(message: string, hint = '') {
    super(message);
    this.hint = hint;
  }
}
