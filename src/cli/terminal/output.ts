import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createGzip } from 'node:zlib';
import type { Translator } from '../../i18n/translator';
import type { Io } from './io';
import { UsageError } from './usage';

/** Where a command's result goes. */
export type Output = {
  readonly write: (text: string) => Promise<void>;
  /** Ends it. */
  readonly keep: () => Promise<void>;
  /** Ends it, and takes away what was written of a file. */
  readonly discard: () => Promise<void>;
};

/**
 * Opens standard output, or a file, which is there under its name only once it is whole, packed where that ends in `.gz`. Writing rejects with
 * `UsageError` where the file can't be written.
 */
export function openOutput(path: string | undefined, io: Io, t: Translator): Output {
  if (path === undefined || path === '-')
    return { write: io.out, keep: async () => undefined, discard: async () => undefined };
  const part = `${path}.part`;
  const file = createWriteStream(part);
  const packer = /\.gz$/i.test(path) ? createGzip() : undefined;
  packer?.pipe(file);
  const stream = packer ?? file;
  let failed: Error | undefined;
  file.on('error', (error) => {
    failed = error;
    packer?.destroy();
  });
  const check = () => {
    if (failed) throw new UsageError(t('cli.unwritable', { name: path, why: failed.message }));
  };
  return {
    async write(text) {
      check();
      // Called with the error, too, where there is one.
      await new Promise<void>((resolve) => stream.write(text, () => resolve()));
      check();
    },
    async keep() {
      stream.end();
      if (!file.closed) await once(file, 'close').catch(() => undefined);
      check();
      await rename(part, path);
    },
    async discard() {
      packer?.destroy();
      file.destroy();
      await rm(part, { force: true });
    },
  };
}
