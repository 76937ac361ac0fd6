/** Logs, in development only, a message that could not be formatted. */
export function reportMessage(problem: string): void {
  // eslint-disable-next-line no-console -- there is no reader here to tell
  if (import.meta.env.DEV) console.error(`message ${problem}`);
}
