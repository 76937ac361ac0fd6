/** What the style sheets show while the element before it is pointed at or focused. */
const hints = '.timeline-known-hint';

/**
 * Hides the hints that are shown, as WCAG 1.4.13 asks, until what they belong to is pointed at or focused anew. False
 * where none is shown, or the browser doesn't tell.
 */
export function dismissHints(root: Element): boolean {
  let found = false;
  for (const hint of root.querySelectorAll<HTMLElement>(hints)) {
    if (!hint.checkVisibility?.({ visibilityProperty: true })) continue;
    hint.hidden = true;
    found = true;
    for (const event of ['pointerenter', 'focus'])
      hint.previousElementSibling?.addEventListener(event, () => (hint.hidden = false), { once: true });
  }
  return found;
}

/** Has Escape hide the hints in `root`, wherever on the page the focus is. Returns what ends it. */
export function dismissByEscape(root: Element): () => void {
  const onKey = (event: KeyboardEvent) => {
    // A hint opened last: what else Escape closes stays.
    if (event.key === 'Escape' && dismissHints(root)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey, true);
  return () => document.removeEventListener('keydown', onKey, true);
}
