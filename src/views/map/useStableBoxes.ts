import { useState } from 'react';
import type { Box } from '../../draw/box';

/** Amount in px by which a card may outgrow its kept box, as when a count gets another digit. */
const slackPx = 12;

/**
 * Returns obstacle boxes that stay the same while the given ones lie within them, so that a shrinking card
 * moves no ring. They are renewed when the viewport changes.
 */
export function useStableBoxes(boxes: readonly Box[], view: Box): readonly Box[] {
  const [kept, setKept] = useState({ boxes, view });
  const settled = kept.view === view && boxes.every((box) => kept.boxes.some((other) => covers(other, box)));
  if (settled) return kept.boxes;
  setKept({ boxes, view });
  return boxes;
}

function covers(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - slackPx &&
    inner.y >= outer.y - slackPx &&
    inner.x + inner.width <= outer.x + outer.width + slackPx &&
    inner.y + inner.height <= outer.y + outer.height + slackPx
  );
}
