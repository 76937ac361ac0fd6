/** Loads the page anew, under the same address. */
export function reloadPage(): void {
  window.location.reload();
}
