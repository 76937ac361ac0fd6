/**
 * Tests whether the `Host` header of a request is allowed, given the address listened on, to prevent DNS
 * rebinding: a foreign page whose host name was pointed at this server could else read the file. Numeric
 * addresses are safe, as nobody can redefine them.
 */
export function isAllowedHost(header: string | undefined, listening: string): boolean {
  const asked = /^(\[[\da-f:.]+\]|[^:]+)(?::\d+)?$/i.exec(header ?? '')?.[1]?.toLowerCase();
  if (asked === undefined) return false;
  if (['localhost', '127.0.0.1', '[::1]'].includes(asked)) return true;
  if (isLoopback(listening)) return false;
  return asked === listening.toLowerCase() || asked.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(asked);
}

/** Tests whether a host is a loopback address or name, reachable only from this machine. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host);
}
