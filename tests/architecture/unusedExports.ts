/**
 * Exported values, by `path: name`, whose name stands in no other file. Types are left out, which describe signatures,
 * and `…Defaults`, which are exported wherever a stage has them.
 */
export function unusedExports(files: ReadonlyMap<string, string>, others: readonly string[]): string[] {
  const usedIn = new Map<string, Set<string>>();
  const note = (path: string, text: string) => {
    for (const [word] of text.matchAll(/[\w$]+/g)) {
      const paths = usedIn.get(word);
      if (paths) paths.add(path);
      else usedIn.set(word, new Set([path]));
    }
  };
  for (const [path, text] of files) note(path, text);
  others.forEach((text, index) => note(`other ${index}`, text));
  return [...files].flatMap(([path, text]) =>
    [...text.matchAll(/^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm)].flatMap(
      ([, name = '']) =>
        usedIn.get(name)?.size === 1 && !name.endsWith('Defaults') ? [`${path}: ${name}`] : [],
    ),
  );
}
