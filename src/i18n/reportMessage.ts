/** Logs a message that could not be formatted, for developers and tests; the reader isn't told. */
export function reportMessage(problem: string): void {
  // eslint-disable-next-line no-console -- there is no reader here to tell
  if (import.meta.env.DEV) console.error(`message ${problem}`);
}
