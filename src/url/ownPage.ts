/** Removes the dataset and the view from a page's address; undefined if it names no dataset. */
export function ownPage(page: string): string | undefined {
  return new URL(page).searchParams.get('data') ? page.split(/[?#]/, 1)[0] : undefined;
}
