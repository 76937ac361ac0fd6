/** Input and output of a command: the process's streams, or substitutes in a test. */
export type Io = {
  /**
   * Writes to standard output; resolves when more can be written, rejects with `PipeClosed` if its reader has
   * gone.
   */
  readonly out: (text: string) => Promise<void>;
  /** Writes text to standard error. */
  readonly err: (text: string) => void;
  /** Opens standard input as a byte stream. */
  readonly input: () => ReadableStream<Uint8Array>;
  /** Whether standard error is a terminal; progress is shown only there. */
  readonly isWatched: boolean;
  readonly environment: { readonly [name: string]: string | undefined };
  /** Directory of the built app, which the command `serve` serves. */
  readonly app: string;
  /** Signal aborted when the program is interrupted, on which a server closes. */
  readonly signal: AbortSignal;
};

/** Error of writing to a pipe that is no longer read, as with `| head`. */
export class PipeClosed extends Error {}

/** Writes one line to standard output, with control characters replaced by spaces. */
export function say(io: Pick<Io, 'out'>, line = ''): Promise<void> {
  return io.out(`${plain(line)}\n`);
}

/** Writes one line to standard error, with control characters replaced by spaces. */
export function warn(io: Pick<Io, 'err'>, line: string): void {
  io.err(`${plain(line)}\n`);
}

/**
 * Writes a value to standard output as indented JSON, with control characters escaped that a terminal would
 * interpret.
 */
export function sayJson(io: Pick<Io, 'out'>, value: unknown): Promise<void> {
  const text = JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f]/g,
    (control) => `\\u00${control.charCodeAt(0).toString(16)}`,
  );
  return io.out(`${text}\n`);
}

/**
 * Replaces control characters and line breaks by spaces, so that values from a file can't send commands to
 * the terminal.
 */
function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
