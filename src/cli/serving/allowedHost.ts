/**
 * Tests for a header `Host` that is answered at an address that was listened at. A page elsewhere whose name was made
 * to point here would read the file else; an address in figures is nobody's name.
 */
export function isAllowedHost(header: string | undefined, listening: string): boolean {
  const asked = /^(\[[\da-f:.]+\]|[^:]+)(?::\d+)?$/i.exec(header ?? '')?.[1]?.toLowerCase();
  if (asked === undefined) return false;
  if (['localhost', '127.0.0.1', '[::1]'].includes(asked)) return true;
  if (isLoopback(listening)) return false;
  return asked === listening.toLowerCase() || asked.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(asked);
}

/** Whether an address is this machine's own, which no other reaches. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host);
}
