import type { Translator } from '../../i18n/translator';
import type { Progress } from '../../load/loading';
import type { Io } from './io';

/** Progress line on the terminal, erased when reading or writing ends. */
export type ProgressLine = {
  readonly show: (progress: Progress) => void;
  /** Displays how many rows have been written, at most ten times a second. */
  readonly written: (rows: number, total: number) => void;
  readonly end: () => void;
};

const wipe = '\r\u001b[K';
const writtenMs = 100;

/** Creates the progress line for a file; it displays nothing if standard error isn't a terminal. */
export function createProgressLine(io: Pick<Io, 'err' | 'isWatched'>, t: Translator): ProgressLine {
  let isThere = false;
  let toldAt = -Infinity;
  return {
    show({ bytes, totalBytes, rows }) {
      if (!io.isWatched) return;
      isThere = true;
      const done = megabytes(bytes);
      const count = rows;
      const text =
        totalBytes === undefined
          ? t('cli.progress', { done, count })
          : t('cli.progressOf', { done, whole: megabytes(totalBytes), count });
      io.err(`${wipe}${text}`);
    },
    written(rows, total) {
      const now = performance.now();
      if (!io.isWatched || now - toldAt < writtenMs) return;
      toldAt = now;
      isThere = true;
      io.err(`${wipe}${t('cli.progressWritten', { rows, count: total })}`);
    },
    end() {
      if (isThere) io.err(wipe);
      isThere = false;
    },
  };
}

/** Converts bytes to megabytes, rounded to a tenth. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
