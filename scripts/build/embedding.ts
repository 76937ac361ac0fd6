import { defineConfig } from 'vite';
import { conflictPages } from './plugins/conflictPages.ts';
import { shared } from './shared.ts';

/**
 * embedding.html: the page that shows each way to embed, from the files beside it. Apart from the app, which neither
 * keeps it for offline use nor shares a script with it.
 */
export default defineConfig({
  ...shared,
  plugins: [conflictPages()],
  build: { ...shared.build, emptyOutDir: false, rolldownOptions: { input: 'embedding.html' } },
});
