import { defineConfig } from 'vite';

/**
 * Vite configuration of embed.js: a classic script without any import, beside the app
 * (src/embed/frame/embedScript.ts).
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2020',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/embed/frame/embedScript.ts',
      output: { format: 'iife', codeSplitting: false, entryFileNames: 'embed.js' },
    },
  },
});
