/** Reloads the page at its current address. */
export function reloadPage(): void {
  window.location.reload();
}
