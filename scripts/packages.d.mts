import type { Plugin } from 'vite';

export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly integrity?: string;
  readonly text: string;
};

export declare function packagesOf(moduleIds: readonly string[]): readonly BundledPackage[];
export declare function noticesOf(packages: readonly BundledPackage[]): string;
export declare function bomOf(packages: readonly BundledPackage[]): object;
export declare function licences(options?: { readonly inScript?: string }): Plugin;
