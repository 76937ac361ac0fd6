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
import type { GlyphMark, MapLayout } from './layout';
import type { Box } from './projection';
import { overlayPane } from './Seats';

export type EventCardProps = {
  readonly map: LeafletMap;
  readonly loaded: Loaded;
  readonly layout: MapLayout;
  readonly glyph: GlyphMark;
  readonly view: Box;
};

const widthPx = 216;

/** Title and date of the event under the pointer, or of the selected one, beside its mark. */
export function EventCard({ map, loaded, layout, glyph, view }: EventCardProps) {
  const t = useTranslator();
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
  const { left, top, side } = besideGlyph(layout, glyph, view);
  return createPortal(
    <div className={`map-card map-card-${side}`} style={{ left: left - origin.x, top: top - origin.y, width: widthPx }}>
      <b>{textIn(answer.line.title, t.language)}</b>
      <span>{whenText(answer.line, t)}</span>
    </div>,
    pane,
  );
}

/** Beside the ring, on the side that has room and not its name. */
function besideGlyph(layout: MapLayout, glyph: GlyphMark, view: Box) {
  const ring = layout.rings.find((one) => one.glyphs.includes(glyph));
  const away = Math.max(glyph.outerR + 12, (ring ? ring.reach + Math.abs(ring.x - glyph.x) : 0) + 6);
  const label = ring && layout.labels.find(({ of }) => layout.rings[of] === ring);
  const roomRight = view.x + view.width - glyph.x - away - widthPx > 8;
  const roomLeft = glyph.x - away - widthPx - view.x > 8;
  const top = Math.min(view.y + view.height - 40, Math.max(view.y + 36, glyph.y));
  if (!roomRight && !roomLeft) {
    const below = glyph.y - view.y < view.height / 2;
    const left = Math.min(view.x + view.width - widthPx - 8, Math.max(view.x + 8, glyph.x - widthPx / 2));
    return { side: below ? 'below' : 'above', left, top: below ? glyph.y + away : glyph.y - away };
  }
  const named = ring !== undefined && label !== undefined && label.box.x > ring.x;
  if (roomRight && (!named || !roomLeft)) return { side: 'right', left: glyph.x + away, top };
  return { side: 'left', left: glyph.x - away - widthPx, top };
}

/** When an event was, as short as a card has room for: "Sat 17 Oct 2020, about 01:00". */
function whenText(line: EventLine, t: Translator): string {
  const from = Math.floor(line.start / minutesPerDay);
  const to = Math.max(from, Math.floor((line.end - 1) / minutesPerDay));
  const days = from === to ? dayText(from, t.language, 'short') : rangeText(from, to, t.language);
  const when = line.clockText === '' ? days : `${days}, ${line.clockText}`;
  return line.approximate ? t('map.about', { when }) : when;
}
