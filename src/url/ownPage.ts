/** The page's address without the dataset and the view that it names; undefined where it names no dataset. */
export function ownPage(): string | undefined {
  const { pathname, search } = window.location;
  return new URLSearchParams(search).get('data') ? pathname : undefined;
}
