import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
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
 * Opens standard output, or a file, which is there under its name only once it is whole. Writing rejects with
 * `UsageError` where the file can't be written.
 */
export function openOutput(path: string | undefined, io: Io, t: Translator): Output {
  if (path === undefined || path === '-')
    return { write: io.out, keep: async () => undefined, discard: async () => undefined };
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  let failed: Error | undefined;
  stream.on('error', (error) => (failed = error));
  const check = () => {
    if (failed) throw new UsageError(t('cli.unwritable', { name: path, why: failed.message }));
  };
  return {
    async write(text) {
      check();
      if (!stream.write(text))
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
      check();
    },
    async keep() {
      stream.end();
      if (!stream.closed) await once(stream, 'close').catch(() => undefined);
      check();
      await rename(part, path);
    },
    async discard() {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}
