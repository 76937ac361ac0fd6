/** Reloads the page at its present address. */
export function reloadPage(): void {
  window.location.reload();
}
