import { defineConfig } from 'vite';

// embedding.html: the page that shows each way to embed, from the files beside it. Apart from the app, which
// neither keeps it for offline use nor shares a script with it.
export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'embedding.html' },
  },
});
