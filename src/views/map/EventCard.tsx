import type { Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { minutesPerDay, type EventLine } from '../../engine/questions';
import { dayText, rangeText } from '../../i18n/dates';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { hiddenIn, type FoundGlyph } from './findGlyph';
import type { MapLayout } from './layout';
import { boxesTouch, boxInside, distanceToBox, type Box } from './projection';
import { overlayPane } from './Seats';

export type EventCardProps = {
  readonly map: LeafletMap;
  readonly loaded: Loaded;
  readonly layout: MapLayout;
  readonly found: FoundGlyph;
  readonly view: Box;
  /** Cards that this one keeps clear of, px of the world. */
  readonly obstacles: readonly Box[];
};

const widthPx = 236;
/** Height that a title of two lines takes. */
const heightPx = 62;

/** Title and date of the event under the pointer, or of the selected one, beside its mark. */
export function EventCard({ map, loaded, layout, found, view, obstacles }: EventCardProps) {
  const t = useTranslator();
  const { ring, glyph } = found;
  const state = useApp((app) => app.view);
  const { id } = glyph.mark;
  const question = useMemo(
    () => ({ id, clauses: clausesOf(state, loaded), sort: state.sort }),
    [id, state, loaded],
  );
  const { answer } = useAnswer(loaded.engine, 'event', question);
  const [pane] = useState(() => overlayPane(map, 'map-cards', 700));
  if (!answer || answer.line.id !== id) return null;
  const origin = map.getPixelOrigin();
  const { left, top, side } = besideGlyph(layout, found, view, obstacles);
  return createPortal(
    <div
      className={`map-card map-card-${side}`}
      style={{ left: Math.round(left - origin.x), top: Math.round(top - origin.y), width: widthPx }}
    >
      <b>{textIn(answer.line.title, t.language)}</b>
      <span>{whenText(answer.line, t)}</span>
      {hiddenIn(ring) > 0 && <span>{t('map.moreHere', { count: hiddenIn(ring) })}</span>}
    </div>,
    pane,
  );
}

/** Beside the ring: on the side that has room, where no card lies and, if it can be, not its name. */
function besideGlyph(layout: MapLayout, { ring, glyph }: FoundGlyph, view: Box, obstacles: readonly Box[]) {
  const away = Math.max(glyph.outerR + 12, ring.reach + Math.abs(ring.x - glyph.x) + 6);
  const label = layout.labels.find(({ of }) => layout.rings[of] === ring);
  const top = Math.min(view.y + view.height - heightPx, Math.max(view.y + heightPx * 0.6, glyph.y));
  const left = Math.min(view.x + view.width - widthPx - 8, Math.max(view.x + 8, glyph.x - widthPx / 2));
  const spots = [
    { side: 'right', left: glyph.x + away, top },
    { side: 'left', left: glyph.x - away - widthPx, top },
    { side: 'below', left, top: glyph.y + away },
    { side: 'above', left, top: glyph.y - away },
  ] as const;
  const boxes = spots.map((spot) => {
    const lift = spot.side === 'above' ? heightPx : spot.side === 'below' ? 0 : heightPx / 2;
    return { x: spot.left, y: spot.top - lift, width: widthPx, height: heightPx };
  });
  const cost = boxes.map(
    (box) =>
      (boxInside(box, view) ? 0 : 4) +
      (obstacles.some((other) => boxesTouch(box, other)) ? 2 : 0) +
      (label && boxesTouch(box, label.box) ? 0.6 : 0) +
      layout.rings.filter((other) => other !== ring && distanceToBox(other, box) < other.reach).length * 0.3,
  );
  return spots[cost.indexOf(Math.min(...cost))] ?? spots[0];
}

/** When an event was, as short as a card has room for: "Sat 17 Oct 2020, about 01:00". */
function whenText(line: EventLine, t: Translator): string {
  const from = Math.floor(line.start / minutesPerDay);
  const to = Math.max(from, Math.floor((line.end - 1) / minutesPerDay));
  const days = from === to ? dayText(from, t.language, 'short') : rangeText(from, to, t.language);
  const when = line.clockText === '' ? days : `${days}, ${line.clockText}`;
  return line.approximate ? t('map.about', { when }) : when;
}
