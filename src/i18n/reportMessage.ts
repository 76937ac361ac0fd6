/** Tells whoever develops or tests the app of a message that could not be written; the reader isn't told. */
export function reportMessage(problem: string): void {
  // eslint-disable-next-line no-console -- there is no reader here to tell
  if (import.meta.env.DEV) console.error(`message ${problem}`);
}
