/**
 * Fetch options for a dataset named by a link: no cookies and no referrer, since the page's address holds the view.
 */
export function asked({ own }: { readonly own?: true }): RequestInit {
  return own ? {} : { credentials: 'omit', referrerPolicy: 'no-referrer' };
}
