import { mergeConfig } from 'vite';
import { licences } from './scripts/packages.mjs';
import config from './vite.config.ts';

/** Puts the text of the style sheets into the script: a shadow root takes it from there. */
const styleInScript = {
  name: 'style-in-script',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
      const style = sheets.map(({ source }) => String(source)).join('\n');
      if (/url\(|@import/.test(style)) throw new Error('the style sheet asks for files of its own');
      const script = bundle['conflict-timeline.js'];
      const parts = script.code.split(/(["'`])__CONFLICT_TIMELINE_STYLE__\1/);
      if (style === '' || parts.length !== 3) throw new Error('the style sheet has no place in the script');
      script.code = parts[0] + JSON.stringify(style.trim()) + parts[2];
      for (const { fileName } of sheets) delete bundle[fileName];
    },
  },
};

/**
 * Leaflet writes markup once, to learn whether the browser draws SVG. A page that requires Trusted Types forbids
 * that, and on somebody else's page no policy of ours may allow it. Every browser that runs this build does.
 */
const leafletWithoutMarkup = {
  name: 'leaflet-without-markup',
  transform(code, id) {
    if (!id.endsWith('leaflet/src/core/Browser.js')) return undefined;
    const written = /var inlineSvg = !!svg && \(function \(\) \{[^}]*\}\)\(\);/;
    if (!written.test(code)) throw new Error('Leaflet asks for SVG in another way now');
    return { code: code.replace(written, 'var inlineSvg = true;'), map: null };
  },
};

/**
 * Runs the module's body only where there is a page: a server that renders imports it too, and Leaflet looks at the
 * window while it is loaded. Elsewhere its exports are there, define no element, and throw when they are used.
 */
const onlyInAPage = {
  name: 'only-in-a-page',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const script = bundle['conflict-timeline.js'];
      const [whole, list] = /export\s*\{([^{}]*)\};?\s*$/.exec(script.code) ?? [];
      if (!list || script.imports.length > 0) throw new Error('the library is no module of one part');
      const names = list.split(',').map((one) => {
        const [inside, outside = inside] = one.trim().split(/\s+as\s+/);
        return { inside, outside };
      });
      const each = (write) => names.map(write).join('');
      const body = script.code.slice(0, -whole.length);
      const absent = 'class{constructor(){throw new Error("conflict-timeline needs a page")}}';
      const missing = 'function(){throw new Error("conflict-timeline needs a page")}';
      const isClass = ({ outside }) => /^[A-Z]/.test(outside);
      script.code =
        `let ${names.map((_, at) => `$${at}`).join()};` +
        `if(typeof document==="undefined"){${each((one, at) => `$${at}=${isClass(one) ? absent : missing};`)}}` +
        `else{${body}\n${each(({ inside }, at) => `$${at}=${inside};`)}}` +
        `export{${names.map(({ outside }, at) => `$${at} as ${outside}`).join()}};\n`;
    },
  },
};

const [react] = config.plugins ?? [];

// conflict-timeline.js: the web component and the library, one module beside the app (src/library.ts).
export default mergeConfig(
  {
    ...config,
    plugins: [
      react,
      leafletWithoutMarkup,
      styleInScript,
      onlyInAPage,
      licences({ inScript: 'conflict-timeline.js' }),
    ],
  },
  {
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      manifest: false,
      chunkSizeWarningLimit: 1000,
      cssCodeSplit: false,
      rolldownOptions: {
        input: 'src/library.ts',
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false, entryFileNames: 'conflict-timeline.js' },
      },
    },
  },
);
