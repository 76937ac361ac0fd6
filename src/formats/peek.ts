import type { Chunks } from './chunks';

/** Number of characters at the beginning of a file that are used to recognise its content. */
const headLength = 65_536;

/** Reads the first 64 kB of a text, or all of it if shorter, as `head`; `all` still yields them too. */
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
