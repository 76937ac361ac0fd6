import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Plugin that leaves modules out of a build in which nothing reaches them: each path from the repository's root
 * is replaced by the code beside it, which must have the module's exports. Fails if a module isn't met.
 */
export function withoutParts(codes: { readonly [path: string]: string }): Plugin {
  const byId = new Map(Object.entries(codes).map(([path, code]) => [resolve(path), code]));
  const met = new Set<string>();
  return {
    name: 'without-parts',
    enforce: 'pre',
    load(id) {
      const code = byId.get(id);
      if (code !== undefined) met.add(id);
      return code;
    },
    buildEnd(error) {
      const missed = [...byId.keys()].filter((id) => !met.has(id));
      if (!error && missed.length > 0) this.error(`No module of the build is ${missed.join(', ')}`);
    },
  };
}
