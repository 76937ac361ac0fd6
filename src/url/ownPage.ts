/**
 * Returns a page's address without query and hash, so that it opens the app's own dataset; undefined if it
 * names no other dataset.
 */
export function ownPage(page: string): string | undefined {
  return new URL(page).searchParams.get('data') ? page.split(/[?#]/, 1)[0] : undefined;
}
