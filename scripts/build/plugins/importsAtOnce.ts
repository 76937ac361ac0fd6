import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const dynamicImport = /\bimport\(\s*(["'`])(\.[^"'`$]+)\1\s*\)/g;

/**
 * Plugin that turns the app's dynamic imports into static ones, for a build of a single file, which loads no
 * parts later; otherwise the bundler wraps each module in a function (453 wrappers in the library). `except`:
 * tests whether a path from the repository's root stays a dynamic import. Default: none does.
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
