import { build, type Plugin } from 'vite';

/** Vite configurations of the scripts that pages load from the build, by the script's path. */
const builds: { readonly [path: string]: string } = {
  '/embed.js': 'scripts/build/embed.ts',
  '/conflict-timeline.js': 'scripts/build/library.ts',
};

/**
 * Plugin that serves the scripts of the other builds on the dev server, for embedding.html. Each is built when
 * it is first requested, and again after a file has changed.
 */
export function builtScripts(): Plugin {
  return {
    name: 'built-scripts',
    apply: 'serve',
    configureServer: (server) => {
      const built = new Map<string, Promise<string>>();
      server.watcher.on('change', () => built.clear());
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const configFile = builds[path];
        if (configFile === undefined) return next();
        const script = built.get(path) ?? scriptOf(configFile);
        built.set(path, script);
        script.then((code) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(code);
        }, next);
      });
    },
  };
}

async function scriptOf(configFile: string): Promise<string> {
  const output = await build({ configFile, logLevel: 'warn', build: { write: false } });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${configFile} makes no script`);
  return chunk.code;
}
