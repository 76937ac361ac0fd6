/** A dataset that a link names comes without a cookie, and isn't told the page, whose address says what is looked at. */
export function asked({ own }: { readonly own?: true }): RequestInit {
  return own ? {} : { credentials: 'omit', referrerPolicy: 'no-referrer' };
}
