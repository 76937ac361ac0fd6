/** A page's address without the dataset and the view that it names; undefined where it names no dataset. */
export function ownPage(page: string): string | undefined {
  const url = new URL(page);
  return url.searchParams.get('data') ? url.href.slice(0, url.href.length - url.search.length - url.hash.length) : undefined;
}
