/**
 * Returns the fetch options for a dataset. For one named by a link: no cookies, and no referrer, since the
 * page's address contains the view. `own`: one of the app's own files, fetched with the defaults.
 */
export function asked({ own }: { readonly own?: true }): RequestInit {
  return own ? {} : { credentials: 'omit', referrerPolicy: 'no-referrer' };
}
