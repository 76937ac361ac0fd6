import { useEffect, useState } from 'react';

/** Delay after a text's last change before it is announced, ms. */
const delayMs = 1000;

/**
 * Live region that announces a text to screen readers once it stops changing; beside it stands a visible copy
 * of the text, hidden from them.
 */
export function Announced({ text }: { readonly text: string }) {
  const [announced, setAnnounced] = useState(text);
  useEffect(
    function announceAtRest() {
      const resting = setTimeout(() => setAnnounced(text), delayMs);
      return () => clearTimeout(resting);
    },
    [text],
  );
  return (
    <p className="visually-hidden" role="status">
      {announced}
    </p>
  );
}
