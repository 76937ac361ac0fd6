import type { PlainEvent } from './generatedObjects';
import { slidWindow, type Days } from './moves';

export const mapSize = { widthPx: 1000, heightPx: 600 };

/** Where each map looks: all the generated places. */
export const mapView = { center: [40.5, 46] as [number, number], zoom: 7 };

/** Half of the time, sliding by a fiftieth of itself: some 4 % of the marks come or go. */
export function mapWindow(step: number): Days {
  return slidWindow(step, 0.5, 0.02);
}

export function passes({ start, end }: PlainEvent, { from, to }: Days): boolean {
  return start <= to && end > from;
}

/** Colours of the categories, the same for each peer. */
export const markColors = [
  '#b5432b',
  '#8a2f1f',
  '#c7663f',
  '#7a6a2a',
  '#33506b',
  '#4d7a6b',
  '#6b4d7a',
  '#777',
];

/** A mark of a peer: as small as many marks are drawn. */
export const markStyle = { radius: 4, weight: 1, fillOpacity: 0.7 };
