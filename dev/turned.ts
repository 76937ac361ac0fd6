/**
 * Returns the name that a key turns to: the arrows to the neighbours of `current`, or to the nearest end where it isn't
 * among the names, Home and End to the first and the last. Undefined for other keys and at the ends.
 */
export function turned(key: string, names: readonly string[], current: string): string | undefined {
  const at = names.indexOf(current);
  switch (key) {
    case 'ArrowLeft':
      return at < 0 ? names[0] : names[at - 1];
    case 'ArrowRight':
      return names[at + 1];
    case 'Home':
      return names[0];
    case 'End':
      return names.at(-1);
    default:
      return undefined;
  }
}
