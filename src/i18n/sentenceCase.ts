/** A text with a capital at its beginning. */
export function sentenceCase(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
