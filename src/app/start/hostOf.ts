/** Returns the origin of a dataset for display: a host or a file name; undefined for the app's own. */
export function hostOf(address: string): string | undefined {
  if (address === '') return undefined;
  if (address.startsWith('file:')) return address.slice('file:'.length);
  return URL.canParse(address) ? new URL(address).host : address;
}
