/** Where a command reads and writes: the process's own streams, or those of a test. */
export type Io = {
  /** Writes to standard output; resolves when more can be taken, rejects with `PipeClosed` where nobody reads on. */
  readonly out: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Bytes of standard input. */
  readonly input: () => ReadableStream<Uint8Array>;
  /** Whether somebody watches standard error: progress is shown to nobody else. */
  readonly isWatched: boolean;
  readonly environment: { readonly [name: string]: string | undefined };
  /** Folder of the built app, which `serve` serves. */
  readonly app: string;
  /** Aborted when the program is to end: a server closes then. */
  readonly signal: AbortSignal;
};

/** Error of an output that is no longer read, as by `| head`. */
export class PipeClosed extends Error {}

/** Writes a line to standard output, whatever a file made it hold. */
export function say(io: Pick<Io, 'out'>, line = ''): Promise<void> {
  return io.out(`${plain(line)}\n`);
}

/** Writes a line to standard error. */
export function warn(io: Pick<Io, 'err'>, line: string): void {
  io.err(`${plain(line)}\n`);
}

/** Writes a value as JSON, with nothing in it that a terminal would take for a command. */
export function sayJson(io: Pick<Io, 'out'>, value: unknown): Promise<void> {
  const text = JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f]/g,
    (control) => `\\u00${control.charCodeAt(0).toString(16)}`,
  );
  return io.out(`${text}\n`);
}

/** A text as one line without control characters: a value of a file must not steer the terminal that it is shown on. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
