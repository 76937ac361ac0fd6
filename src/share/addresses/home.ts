/**
 * Returns the address of the page that links and references name: this page, or for a single-file copy of it,
 * the page where the copy was made. Undefined for a copy that doesn't know it, since a path on a disk opens
 * nowhere else.
 */
export function homeAddress(): string | undefined {
  const named = document.querySelector<HTMLMetaElement>('meta[name="conflict-timeline-home"]')?.content;
  const address = named ?? document.baseURI;
  return /^https?:/.test(address) ? address : undefined;
}
