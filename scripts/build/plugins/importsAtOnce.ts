import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const dynamicImport = /\bimport\(\s*(["'`])(\.[^"'`$]+)\1\s*\)/g;

/**
 * Turns the dynamic imports of the app's modules into static ones, for a build of one file, which waits for no part
 * anyway. Otherwise the bundler wraps each module in a function, so that it runs no sooner than it is asked for: 453
 * wrappers in the library. `except`: whether a path from the repository's root is loaded later all the same.
 */
export function importsAtOnce(except: (path: string) => boolean = () => false): Plugin {
  return {
    name: 'imports-at-once',
    apply: 'build',
    enforce: 'post',
    async transform(code, id) {
      if (id.includes('node_modules')) return null;
      const added: string[] = [];
      let result = code;
      for (const [whole, , source = ''] of code.matchAll(dynamicImport)) {
        const found = await this.resolve(source, id);
        if (!found || except(relative(process.cwd(), found.id).split(sep).join('/'))) continue;
        const name = `$part${added.length}`;
        added.push(`import * as ${name} from ${JSON.stringify(source)};`);
        result = result.replace(whole, `Promise.resolve(${name})`);
      }
      // After the module's own imports, whose styles come first.
      return added.length > 0 ? { code: `${result}\n${added.join('\n')}`, map: null } : null;
    },
  };
}
