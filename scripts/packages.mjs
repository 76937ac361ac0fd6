import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages that modules of a bundle come from, by name: `{ name, version, licence, integrity, text }`. `text` is
 * the package's licence file, whole. Throws where a package has none: a copy must carry its notice.
 */
export function packagesOf(moduleIds) {
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const folders = new Set();
  for (const id of moduleIds) {
    const path = id.split('\\').join('/');
    const found = /^.*\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path);
    if (found) folders.add(found[1]);
  }
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      if (!file) throw new Error(`${name} is in the build and has no licence file`);
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
      return { name, version, licence: license, integrity: locked[folder]?.integrity, text };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The notices of the app and of the packages in it as plain text; packages of one licence text share it. */
export function noticesOf(packages) {
  const byText = new Map();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const own = readFileSync('LICENSE', 'utf8').trim();
  const parts = [...byText].map(([text, of]) => {
    const names = of.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${names.join('\n')}\n\n${text}`;
  });
  return [`Conflict Timeline\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

/** What is in the build as CycloneDX 1.5 JSON: the same for the same lock file, without a time or a serial number. */
export function bomOf(packages) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const component = (one) => ({
    type: 'library',
    'bom-ref': `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    name: one.name,
    version: one.version,
    licenses: [{ license: spdx.has(one.licence) ? { id: one.licence } : { name: one.licence } }],
    purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    ...(one.integrity?.startsWith('sha512-') && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(one.integrity.slice(7), 'base64').toString('hex') }],
    }),
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components: packages.map(component),
    dependencies: [{ ref: name, dependsOn: packages.map((one) => component(one).purl) }],
  };
}

/** Licence identifiers of the SPDX list that packages of this app carry; any other is told by its name. */
const spdx = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Hippocratic-2.1']);

/**
 * Puts the notices of all that is bundled beside the app (`LICENCES.txt`, with `sbom.cdx.json`), or, with
 * `inScript`, into that script as its first comment: a library and a single HTML file travel alone.
 */
export function licences({ inScript } = {}) {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const packages = packagesOf(chunks.flatMap(({ moduleIds }) => moduleIds));
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
