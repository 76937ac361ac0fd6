/** Pull-based reader of bytes, chunk by chunk. */
export type ByteReader = {
  /** Returns the next chunk; undefined at the end. Rejects if it can't be read. */
  read(): Promise<Uint8Array | undefined>;
  /** Cancels reading and releases the underlying source. */
  cancel(): void;
};

export function readerOf(stream: ReadableStream<Uint8Array>): ByteReader {
  const reader = stream.getReader();
  return {
    read: async () => (await reader.read()).value,
    cancel: () => void reader.cancel().catch(() => undefined),
  };
}

export function streamOf(bytes: ByteReader): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const chunk = await bytes.read();
      if (!chunk) return controller.close();
      // What is read from files and streams lies in buffers of its own, never in shared ones.
      controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
    },
    cancel: () => bytes.cancel(),
  });
}

/** Creates a byte reader over bytes in memory, in chunks of 64 kB. */
export function readerOfBytes(bytes: Uint8Array): ByteReader {
  let at = 0;
  return {
    read() {
      const chunk = at < bytes.length ? bytes.subarray(at, (at += 65_536)) : undefined;
      return Promise.resolve(chunk);
    },
    cancel: () => (at = bytes.length),
  };
}

/** Creates a byte reader that encodes pieces of text as UTF-8. */
export function readerOfTexts(texts: AsyncGenerator<string>): ByteReader {
  const encoder = new TextEncoder();
  return {
    async read() {
      const next = await texts.next();
      return next.done ? undefined : encoder.encode(next.value);
    },
    cancel: () => void texts.return(undefined).catch(() => undefined),
  };
}

/**
 * Reads at least the first `length` bytes (fewer if the source is shorter) as `head`; `all` still yields them
 * too.
 */
export async function peekBytes(
  bytes: ByteReader,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly all: ByteReader }> {
  const chunks: Uint8Array[] = [];
  let known = 0;
  while (known < length) {
    const chunk = await bytes.read();
    if (!chunk) break;
    chunks.push(chunk);
    known += chunk.length;
  }
  const head = chunks.length === 1 && chunks[0] ? chunks[0] : concatenated(chunks);
  return {
    head,
    all: {
      read: () => Promise.resolve(chunks.shift()).then((chunk) => chunk ?? bytes.read()),
      cancel: () => bytes.cancel(),
    },
  };
}

export function concatenated(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
