import type { Plugin } from 'vite';
import { bomOf, noticesOf, packagesOf } from '../packages.ts';

/**
 * Puts the notices of all that is bundled beside the app (`LICENCES.txt`, with `sbom.cdx.json`), or, with
 * `inScript`, into that script as its first comment: a library and a single HTML file travel alone.
 */
export function licences({ inScript }: { readonly inScript?: string } = {}): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const hasEffects = (id: string) => this.getModuleInfo(id)?.moduleSideEffects !== false;
        const packages = packagesOf(chunks.flatMap(({ modules }) => usedModules(modules, hasEffects)));
        const notices = noticesOf(packages);
        if (inScript === undefined) {
          this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source: notices });
          const bom = `${JSON.stringify(bomOf(packages), undefined, 2)}\n`;
          this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: bom });
          return;
        }
        const script = bundle[inScript];
        if (script?.type !== 'chunk') throw new Error(`the build has no script ${inScript}`);
        script.code = `/*!\n${notices.replaceAll('*/', '* /')}*/\n${script.code}`;
      },
    },
  };
}

/** d3 itself names what its parts export; they are packages of their own. */
const onlyNames = /\/node_modules\/d3\/(?:src|dist)\//;

/** What of a rendered module tells whether it is used. */
type Rendered = { readonly renderedExports: readonly string[]; readonly renderedLength: number };

/** Ids of the modules that are used: with code of an export that something imports, or of effects. */
function usedModules(
  modules: { readonly [id: string]: Rendered },
  hasEffects: (id: string) => boolean,
): readonly string[] {
  return Object.entries(modules).flatMap(([id, { renderedExports, renderedLength }]) =>
    renderedLength > 0 && !onlyNames.test(id) && (renderedExports.length > 0 || hasEffects(id)) ? [id] : [],
  );
}
