/** Lines of a text that another has not, and the other way round; a line that stands twice counts twice. */
export type LineChanges = { readonly gone: readonly string[]; readonly added: readonly string[] };

/** Compares two texts line by line, whatever the order of their lines. */
export function compareLines(before: string, after: string): LineChanges {
  return { gone: linesWithout(before, after), added: linesWithout(after, before) };
}

function linesWithout(text: string, other: string): readonly string[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
