import { useEffect, useMemo, useRef } from 'react';
import { placeClauseId } from '../../../engine/placeClause';
import { useTranslator } from '../../../i18n/useTranslator';
import { textIn } from '../../../model/text';
import { glyphOf } from '../../../scale/glyphs';
import { fillOf } from '../../../scale/fill';
import type { Loaded } from '../../../state/session/loaded';
import { clausesOf } from '../../../state/view/selectors';
import { useApp, useAppStore } from '../../../state/useApp';
import { Glyph } from '../../../draw/Glyph';
import { useAnswer } from '../../answers/useAnswer';
import { chooserPosition } from './chooserPosition';
import { useMap } from '../MapContainer';
import { shortWhen } from '../layout/names/shortWhen';
import type { TouchedEvents } from '../gestures/usePointer';
import './eventChooser.css';

export type EventChooserProps = {
  readonly loaded: Loaded;
  readonly touched: TouchedEvents;
  readonly close: () => void;
};

/**
 * Maximum number of events that the menu of a tap reads from the engine; further ones are only in the event
 * list.
 */
const mostLines = 200;

/** Menu to choose among several events under one tap. Escape, a tap elsewhere or a choice closes it. */
export function EventChooser({ loaded, touched, close }: EventChooserProps) {
  const t = useTranslator();
  const map = useMap();
  const store = useAppStore();
  const root = useRef<HTMLDivElement>(null);
  const view = useApp((state) => state.view);
  const { categories } = loaded;
  const { places } = loaded.table.dictionaries;
  const question = useMemo(() => {
    const place = touched.places.map((index) => placeClauseId(places[index]?.id ?? '', 'there'));
    const clauses = { ...clausesOf(view, loaded), place };
    return { kind: 'page', clauses, sort: 'time', limit: mostLines, at: { offset: 0 } } as const;
  }, [view, loaded, touched, places]);
  const { answer } = useAnswer(loaded.engine, question);
  const lines = answer?.lines.filter(({ id }) => touched.ids.has(id));
  const ready = lines !== undefined;
  useEffect(
    function open() {
      const element = root.current;
      if (!element || !ready) return undefined;
      element.showPopover?.();
      element.querySelector('button')?.focus({ preventScroll: true });
      return () => store.getState().hover(undefined);
    },
    [ready, store],
  );
  if (!lines) return null;
  const title = t('map.choose', { count: touched.ids.size });
  return (
    <div
      ref={root}
      className="map-chooser"
      role="group"
      aria-label={title}
      popover="auto"
      style={chooserPosition(touched.at, map.getContainer().getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      })}
      onToggle={(event) => event.newState === 'closed' && close()}
    >
      <b>{title}</b>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              onFocus={() => store.getState().hover(line.id)}
              onClick={() => {
                root.current?.hidePopover?.();
                store.getState().change({ event: line.id });
              }}
            >
              <Glyph
                glyph={glyphOf(categories[line.category]?.glyph ?? '', line)}
                fill={fillOf(line.status)}
                color={`var(--${categories[line.category]?.family ?? 'ink'})`}
              />
              <span>
                {textIn(line.title, t.language)} <small>{shortWhen(line, t)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
