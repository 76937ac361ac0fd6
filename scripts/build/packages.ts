import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Package that is in the build, with the full text of its licence file. */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Integrity hash of the package in package-lock.json; undefined if it has none. */
  readonly integrity: string | undefined;
  readonly text: string;
};

type Manifest = { readonly name: string; readonly version: string; readonly license: string };
type Lock = { readonly packages: { readonly [folder: string]: { readonly integrity?: string } } };

/**
 * Lists the packages that modules of a bundle come from, by name. Throws if one has no licence file, since a
 * copy must carry its notice.
 */
export function packagesOf(moduleIds: readonly string[]): readonly BundledPackage[] {
  const { packages: locked } = readJson<Lock>('package-lock.json');
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const path = id.split('\\').join('/');
    const found = /^.*\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path);
    if (found?.[1]) folders.add(found[1]);
  }
  return [...folders]
    .map((folder) => {
      const { name, version, license } = readJson<Manifest>(join(folder, 'package.json'));
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      if (!file) throw new Error(`${name} is in the build and has no licence file`);
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
      return { name, version, licence: license, integrity: locked[folder]?.integrity, text };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Formats the licence notices of the app and of the packages in it as plain text; packages with the same
 * licence text share it.
 */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const own = readFileSync('LICENSE', 'utf8').trim();
  const parts = [...byText].map(([text, of]) => {
    const names = of.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${names.join('\n')}\n\n${text}`;
  });
  return [`Conflict Timeline\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

/**
 * Builds the bill of materials of the build as CycloneDX 1.5 JSON: the same for the same lock file, without a
 * time or a serial number.
 */
export function bomOf(packages: readonly BundledPackage[]): object {
  const { name, version } = readJson<Manifest>('package.json');
  const component = (one: BundledPackage) => ({
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

/** SPDX identifiers of the licences that packages of this app carry; any other licence is given by its name. */
const spdx = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Hippocratic-2.1']);

/** Reads a JSON file written by npm, without checking its form. */
function readJson<Form>(path: string): Form {
  return JSON.parse(readFileSync(path, 'utf8')) as Form;
}
