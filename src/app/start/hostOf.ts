/** Where a dataset came from, to show: undefined for the app's own; a host, or the name of a file. */
export function hostOf(address: string): string | undefined {
  if (address === '') return undefined;
  if (address.startsWith('file:')) return address.slice('file:'.length);
  return URL.canParse(address) ? new URL(address).host : address;
}
