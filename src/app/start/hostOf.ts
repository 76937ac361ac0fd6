/**
 * Returns the origin of a dataset for display: host or file name, both joined by `+` for two datasets;
 * undefined for the app's own.
 */
export function hostOf(address: string): string | undefined {
  if (address === '') return undefined;
  if (address.startsWith('file:')) return address.slice('file:'.length);
  const hosts = address.split('\n').map((one) => (URL.canParse(one) ? new URL(one).host : one));
  return hosts.filter((host) => host !== '').join(' + ');
}
