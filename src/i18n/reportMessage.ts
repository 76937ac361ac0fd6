/** Tells whoever develops or tests the app of a message that could not be written; the reader isn't told. */
export function reportMessage(problem: string): void {
  if (import.meta.env.DEV) console.error(`message ${problem}`);
}
