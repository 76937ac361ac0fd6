import { build } from 'vite';

export const examples = ['html', 'react', 'vue', 'svelte'] as const;
export type Example = (typeof examples)[number];

// As whoever takes the example builds it: the plugins go by this, and not by what a test runs in.
process.env['NODE_ENV'] = 'production';

/**
 * The scripts of an example as one module, built by its own configuration. The package stays outside, at `address`:
 * what is built is the example, not the library once more.
 */
export async function buildExample(
  name: Example,
  address: string,
): Promise<{ code: string; asked: string[] }> {
  const root = `examples/${name}`;
  const asked = new Set<string>();
  const result = await build({
    root,
    ...(name === 'html' && { configFile: false }),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'package-outside',
        enforce: 'pre',
        resolveId(id) {
          if (!/^conflict-timeline(\/|$)/.test(id)) return undefined;
          asked.add(id);
          return { id: address, external: true };
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: `main.${name === 'react' ? 'tsx' : 'js'}`, formats: ['es'] },
    },
  });
  const outputs = Array.isArray(result) ? result : [];
  const [chunk] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${root} makes no script`);
  return { code: chunk.code, asked: [...asked] };
}
