import type { Plugin } from 'vite';

/**
 * Plugin that marks the packages of d3 as free of side effects, so that an import from `d3` brings only what is
 * used. Some don't declare it, and d3-transition changes d3-selection when it is loaded; the app uses neither.
 * Without it, the library is 16 kB larger after gzip.
 */
export function d3WithoutEffects(): Plugin {
  return {
    name: 'd3-without-effects',
    transform: {
      filter: { id: /[\\/]node_modules[\\/]d3-/ },
      handler: (code) => ({ code, moduleSideEffects: false, map: null }),
    },
  };
}
