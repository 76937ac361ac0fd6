import { useEffect, useState } from 'react';

/** Delay after a text's last change before it is announced, ms. */
const delayMs = 1000;

/**
 * A text for a screen reader, told when it rests: during a drag it changes with every move. What is seen stands
 * beside it, hidden from the screen reader.
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
