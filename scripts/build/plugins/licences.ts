import type { Plugin } from 'vite';
import { bomOf, noticesOf, packagesOf } from '../packages.ts';

/**
 * Plugin that writes the licence notices of everything in the bundle beside the app (`LICENCES.txt`, with
 * `sbom.cdx.json`), or with `inScript` into that script as its first comment, since a library and a single HTML
 * file are copied alone.
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

/**
 * Matches the modules of the package `d3` itself, which only re-export those of its parts; these are packages
 * of their own.
 */
const onlyNames = /\/node_modules\/d3\/(?:src|dist)\//;

/** Properties of a rendered module by which it is seen whether it is used. */
type Rendered = { readonly renderedExports: readonly string[]; readonly renderedLength: number };

/** Lists the ids of the modules that are used: they have code, and an imported export or side effects. */
function usedModules(
  modules: { readonly [id: string]: Rendered },
  hasEffects: (id: string) => boolean,
): readonly string[] {
  return Object.entries(modules).flatMap(([id, { renderedExports, renderedLength }]) =>
    renderedLength > 0 && !onlyNames.test(id) && (renderedExports.length > 0 || hasEffects(id)) ? [id] : [],
  );
}
