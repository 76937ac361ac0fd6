import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { textProps } from '../../../i18n/textProps';
import { useTranslator } from '../../../i18n/useTranslator';
import { textIn } from '../../../model/text';
import type { Loaded } from '../../../state/session/loaded';
import { clausesOf } from '../../../state/view/selectors';
import { useApp } from '../../../state/useApp';
import { useFreshAnswer } from '../../answers/useAnswer';
import type { Card } from '../../card/useCard';
import { cardPane } from './cardPane';
import { cardHeight, cardSize, cardPosition } from './cardPosition';
import { hiddenIn, isStack, type FoundGlyph } from '../paint/findGlyph';
import type { MapLayout } from '../layout/mapLayout';
import { useMap } from '../MapContainer';
import { measures } from '../layout/names/measureText';
import type { Box } from '../../../draw/box';
import { shortWhen } from '../layout/names/shortWhen';

export type EventCardProps = {
  readonly loaded: Loaded;
  readonly layout: MapLayout;
  readonly found: FoundGlyph;
  /** Pointer handlers of a card that can be hovered itself. Default: the card ignores the pointer. */
  readonly over: Card<string>['over'] | undefined;
  readonly view: Box;
  /** Boxes that the card must not overlap, in world px. */
  readonly obstacles: readonly Box[];
};

/** Card with the title and date of the hovered or selected event, beside its glyph on the map. */
export function EventCard({ loaded, layout, found, over, view, obstacles }: EventCardProps) {
  const t = useTranslator();
  const map = useMap();
  const { ring, glyph } = found;
  const state = useApp((app) => app.view);
  const { id } = glyph.mark;
  const question = useMemo(
    () => ({ kind: 'event', id, clauses: clausesOf(state, loaded), sort: state.sort }) as const,
    [id, state, loaded],
  );
  const answer = useFreshAnswer(loaded.engine, question);
  const [pane] = useState(() => cardPane(map));
  if (!answer) return null;
  const origin = map.getPixelOrigin();
  const title = textIn(answer.line.title, t.language);
  const heightPx = cardHeight(measures.ring(title), isStack(ring) ? 2 : 1);
  const { left, top, side } = cardPosition(layout, found, view, obstacles, heightPx);
  return createPortal(
    <div
      className={`map-card map-card-${side}`}
      data-over={over !== undefined || undefined}
      {...over}
      style={{
        left: Math.round(left - origin.x),
        top: Math.round(top - origin.y),
        width: cardSize.widthPx,
      }}
    >
      <b {...textProps(answer.line.title, t.language)}>{title}</b>
      <span>{shortWhen(answer.line, t)}</span>
      {isStack(ring) && <span>{t('map.moreHere', { count: hiddenIn(ring) })}</span>}
    </div>,
    pane,
  );
}
