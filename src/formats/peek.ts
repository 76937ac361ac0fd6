import type { Chunks } from './chunks';

/** Characters by which the content of a file is known. */
const headLength = 65_536;

/** Reads the first characters of a text, some 64 kB or all of it; `all` still has them. */
export async function peek(
  chunks: Chunks,
): Promise<{ readonly head: string; readonly all: AsyncGenerator<string> }> {
  const rest = each(chunks);
  let head = '';
  while (head.length < headLength) {
    const next = await rest.next();
    if (next.done) break;
    head += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    try {
      if (head !== '') yield head;
      yield* rest;
    } finally {
      await rest.return(undefined);
    }
  }
  return { head, all: all() };
}

async function* each(chunks: Chunks): AsyncGenerator<string> {
  for await (const chunk of chunks) yield chunk;
}
