/** Error in the arguments of a command, with a message for the user; the program ends with exit status 2. */
export class UsageError extends Error {
  /** Hint at the valid arguments; `''` if the message contains it already. */
  readonly hint: string;

  constructor(message: string, hint = '') {
    super(message);
    this.hint = hint;
  }
}
