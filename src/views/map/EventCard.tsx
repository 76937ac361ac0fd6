import type { Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { minutesPerDay, type EventLine } from '../../engine/questions';
import { clockWords, dayText, rangeText } from '../../i18n/dates';
import type { Translator } from '../../i18n/translator';
import { textProps } from '../../i18n/textProps';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { cardHeight, cardSize, cardSpot } from './cardSpot';
import { hiddenIn, isStack, type FoundGlyph } from './findGlyph';
import type { MapLayout } from './mapLayout';
import { measures } from './measureText';
import type { Box } from './projection';
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
  const title = textIn(answer.line.title, t.language);
  const heightPx = cardHeight(measures.ring(title), isStack(ring) ? 2 : 1);
  const { left, top, side } = cardSpot(layout, found, view, obstacles, heightPx);
  return createPortal(
    <div
      className={`map-card map-card-${side}`}
      style={{
        left: Math.round(left - origin.x),
        top: Math.round(top - origin.y),
        width: cardSize.widthPx,
      }}
    >
      <b {...textProps(answer.line.title, t.language)}>{title}</b>
      <span>{whenText(answer.line, t)}</span>
      {isStack(ring) && <span>{t('map.moreHere', { count: hiddenIn(ring) })}</span>}
    </div>,
    pane,
  );
}

/** When an event was, as short as a card has room for: "Sat 17 Oct 2020, about 01:00". */
function whenText(line: EventLine, t: Translator): string {
  const from = Math.floor(line.start / minutesPerDay);
  const to = Math.max(from, Math.floor((line.end - 1) / minutesPerDay));
  const days = from === to ? dayText(from, t.language, 'short') : rangeText(from, to, t.language);
  const when =
    line.clockText === ''
      ? days
      : t('when.clock', { date: days, clock: clockWords(line.clockText, t.language) });
  return line.approximate ? t('map.about', { when }) : when;
}
