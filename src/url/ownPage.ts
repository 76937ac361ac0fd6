/** A page's address without the dataset and the view that it names; undefined where it names no dataset. */
export function ownPage(page: string): string | undefined {
  return new URL(page).searchParams.get('data') ? page.split(/[?#]/, 1)[0] : undefined;
}
