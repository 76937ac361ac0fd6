/**
 * Address of the page that links and references name: this one, or for a single file the page that it was
 * made on. Undefined for a single file that doesn't know it: a path on somebody's disk opens nowhere else.
 */
export function homeAddress(): string | undefined {
  const named = document.querySelector<HTMLMetaElement>('meta[name="conflict-timeline-home"]')?.content;
  const address = named ?? document.baseURI;
  return /^https?:/.test(address) ? address : undefined;
}
