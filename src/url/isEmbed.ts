/** Tests whether a query string asks for the embedded view in place of the full page. */
export function isEmbed(search: string): boolean {
  return /[?&]embed(?=[=&]|$)/.test(search);
}
