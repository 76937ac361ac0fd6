import { defineConfig } from 'vite';
import { conflictPages } from './plugins/conflictPages.ts';
import { shared } from './shared.ts';

/**
 * Vite configuration of embedding.html, the page that shows each way to embed with the files beside it. The app
 * neither keeps that page for offline use nor shares a script with it.
 */
export default defineConfig({
  ...shared,
  plugins: [conflictPages()],
  build: { ...shared.build, emptyOutDir: false, rolldownOptions: { input: 'embedding.html' } },
});
