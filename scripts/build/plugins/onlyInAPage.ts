import type { Plugin } from 'vite';

/**
 * Plugin that runs a module's body only if there is a document: servers that render pages import it too, and
 * Leaflet reads `window` while it is loaded. Without a document the exports exist, define no element, and throw
 * when used. `file`: the module's name in the bundle; it must have no imports.
 */
export function onlyInAPage(file: string): Plugin {
  return {
    name: 'only-in-a-page',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const script = bundle[file];
        if (script?.type !== 'chunk') throw new Error(`the build has no ${file}`);
        const [whole, list] = /export\s*\{([^{}]*)\};?\s*$/.exec(script.code) ?? [];
        if (whole === undefined || list === undefined || script.imports.length > 0)
          throw new Error(`${file} is no module of one part`);
        const names = list.split(',').map((one) => {
          const [inside = '', outside = inside] = one.trim().split(' as ');
          return { inside, outside };
        });
        const body = script.code.slice(0, -whole.length);
        const absent = 'class{constructor(){throw new Error("conflict-timeline needs a page")}}';
        const missing = 'function(){throw new Error("conflict-timeline needs a page")}';
        const elsewhere = names.map(
          ({ outside }, at) => `$${at}=${/^[A-Z]/.test(outside) ? absent : missing};`,
        );
        const here = names.map(({ inside }, at) => `$${at}=${inside};`);
        script.code =
          `let ${names.map((_, at) => `$${at}`).join()};` +
          `if(typeof document==="undefined"){${elsewhere.join('')}}` +
          `else{${body}\n${here.join('')}}` +
          `export{${names.map(({ outside }, at) => `$${at} as ${outside}`).join()}};\n`;
      },
    },
  };
}
