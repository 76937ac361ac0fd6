import type { UserConfig } from 'vite';
import { themeStyles } from './plugins/themeStyles.ts';

/** Vite options that all builds of modules have in common. */
export const shared = {
  // Relative, so that the same files work under any path of any host.
  base: './',
  publicDir: false,
  worker: { format: 'es' },
  css: { postcss: { plugins: [themeStyles] } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
} as const satisfies UserConfig;
