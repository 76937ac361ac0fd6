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
        script.code = wrapped(script.code.slice(0, -whole.length), list);
      },
    },
  };
}

/** Wraps the body of a module, whose exports are `list` (`a as b, c`), so that it runs in a page only. */
export function wrapped(body: string, list: string): string {
  // A name of the body's own would hide the one that is exported: a minifier may use any short one.
  let prefix = '$';
  while (body.includes(prefix)) prefix += 'outside$';
  const names = list.split(',').map((one, at) => {
    const [inside = '', outside = inside] = one.trim().split(' as ');
    return { inside, outside, kept: `${prefix}${at}` };
  });
  const absent = 'class{constructor(){throw new Error("conflict-timeline needs a page")}}';
  const missing = 'function(){throw new Error("conflict-timeline needs a page")}';
  const elsewhere = names.map(({ outside, kept }) => `${kept}=${/^[A-Z]/.test(outside) ? absent : missing};`);
  const here = names.map(({ inside, kept }) => `${kept}=${inside};`);
  return (
    `let ${names.map(({ kept }) => kept).join()};` +
    `if(typeof document==="undefined"){${elsewhere.join('')}}` +
    `else{${body}\n${here.join('')}}` +
    `export{${names.map(({ kept, outside }) => `${kept} as ${outside}`).join()}};\n`
  );
}
