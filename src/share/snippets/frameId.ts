/**
 * Computes a short id of an iframe from its address, to tell the height messages of a page's frames apart:
 * letters and digits, as `embedAddress` accepts them (FNV-1a, 32 bits).
 */
export function frameId(address: string): string {
  let hash = 0x811c9dc5;
  for (const char of address) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `ct-${(hash >>> 0).toString(36)}`;
}
