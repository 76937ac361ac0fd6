import { useEffect, useState } from 'react';

/** Delay after a text's last change before it is announced, ms. */
const restMs = 1000;

/**
 * A text for a screen reader, told when it rests: during a drag it changes with every move. What is seen stands
 * beside it, hidden from the screen reader.
 */
export function Announced({ text }: { readonly text: string }) {
  const [told, setTold] = useState(text);
  useEffect(
    function tellAtRest() {
      const resting = setTimeout(() => setTold(text), restMs);
      return () => clearTimeout(resting);
    },
    [text],
  );
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  );
}
