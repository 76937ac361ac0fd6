import type { Plugin } from 'vite';

/**
 * Plugin that removes the one place where Leaflet writes markup, to learn whether the browser draws SVG. A page
 * that requires Trusted Types forbids that, and on a host page no policy of ours may allow it. Every browser
 * that runs this build draws SVG.
 */
export function leafletWithoutMarkup(): Plugin {
  return {
    name: 'leaflet-without-markup',
    transform(code, id) {
      if (!id.endsWith('leaflet/src/core/Browser.js')) return undefined;
      const written = /var inlineSvg = !!svg && \(function \(\) \{[^}]*\}\)\(\);/;
      if (!written.test(code)) throw new Error('Leaflet asks for SVG in another way now');
      return { code: code.replace(written, 'var inlineSvg = true;'), map: null };
    },
  };
}
