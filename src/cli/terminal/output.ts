import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createGzip } from 'node:zlib';
import type { Translator } from '../../i18n/translator';
import type { Io } from './io';
import { UsageError } from './usage';

/** Output to which a command writes its result: standard output or a file. */
export type Output = {
  readonly write: (text: string) => Promise<void>;
  /** Closes the output and keeps what was written. */
  readonly keep: () => Promise<void>;
  /** Closes the output and deletes a file written so far. */
  readonly discard: () => Promise<void>;
};

/**
 * Opens standard output or a file for writing. A file is written as `PATH.part` and renamed when complete,
 * and compressed if its name ends in `.gz`. Writing rejects with `UsageError` if the file can't be written.
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
