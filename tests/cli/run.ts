import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { PipeClosed, type Io } from '../../src/cli/terminal/io';

/** What a run of the command line left. */
export type Ran = { readonly exit: number; readonly out: string; readonly err: string };

type RunOptions = {
  readonly input?: string;
  readonly isWatched?: boolean;
  readonly environment?: Io['environment'];
  readonly app?: string;
  readonly signal?: AbortSignal;
  /** Characters of output after which nobody reads on. */
  readonly reads?: number;
  readonly onOut?: (text: string) => void;
};

/** Runs a command line with streams of its own, in English. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { input = '', reads = Infinity, onOut } = options;
  let out = '';
  let err = '';
  const io: Io = {
    async out(text) {
      if (out.length >= reads) throw new PipeClosed();
      out += text;
      onOut?.(text);
    },
    err: (text) => void (err += text),
    input: () => new Blob([input]).stream(),
    isWatched: options.isWatched ?? false,
    environment: options.environment ?? {},
    app: options.app ?? 'nowhere',
    signal: options.signal ?? new AbortController().signal,
  };
  const exit = await main(args, io, '9.8.7');
  return { exit, out, err };
}

/** A folder of files, and how to take it away. */
export function folderOf(files: { readonly [name: string]: string }): {
  readonly path: (name: string) => string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-timeline-cli-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}
