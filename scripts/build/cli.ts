import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { conflictDefine } from './conflict.ts';
import { d3WithoutEffects } from './plugins/d3WithoutEffects.ts';
import { licences } from './plugins/licences.ts';
import { shared } from './shared.ts';

const script = 'conflict-timeline.js';

/**
 * Plugin that puts a shebang line before the program, so that it can be run by its name; npm makes the file
 * executable.
 */
const startsItself: Plugin = {
  name: 'starts-itself',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const program = bundle[script];
      if (program?.type !== 'chunk') throw new Error(`the build has no script ${script}`);
      program.code = `#!/usr/bin/env node\n${program.code}`;
    },
  },
};

/**
 * Vite configuration of the command line, cli/conflict-timeline.js: one module for Node with all its
 * dependencies (src/cli/program.ts).
 */
export default defineConfig({
  ...shared,
  define: conflictDefine,
  plugins: [d3WithoutEffects(), licences({ inScript: script }), startsItself],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ...shared.build,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    ssr: 'src/cli/program.ts',
    rolldownOptions: { output: { format: 'es', codeSplitting: false, entryFileNames: script } },
  },
});
