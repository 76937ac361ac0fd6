/** Selector of tooltips that style sheets show while the element before them is hovered or focused. */
const hints = '.timeline-known-hint';

/**
 * Hides visible tooltips until their element is hovered or focused anew (WCAG 1.4.13). Returns false if none is
 * visible.
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

/** Lets Escape hide tooltips in `root`, wherever the focus is. Returns a function that stops it. */
export function dismissByEscape(root: Element): () => void {
  const onKey = (event: KeyboardEvent) => {
    // A visible tooltip was opened last, so this Escape closes nothing else.
    if (event.key === 'Escape' && dismissHints(root)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey, true);
  return () => document.removeEventListener('keydown', onKey, true);
}
