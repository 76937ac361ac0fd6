import { memo, useContext } from 'react';
import type { EventLine } from '../../engine/eventMark';
import { beginText } from '../../i18n/beginText';
import { clockWords } from '../../i18n/dates';
import { placeAt } from '../../i18n/placeAt';
import { placeName } from '../../i18n/placeName';
import { textProps } from '../../i18n/textProps';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { minutesPerDay } from '../../engine/questions';
import { civilOf } from '../../model/day';
import { isSaidRole } from '../../model/place';
import { textIn } from '../../model/text';
import { fillOf } from '../../scale/fill';
import { glyphOf } from '../../scale/glyphs';
import { isLit } from '../../state/session/lit';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import { Glyph } from '../../draw/Glyph';
import { MatchesContext } from './matches';

export type LineProps = {
  readonly line: EventLine;
  /** Position among all events that pass the filters, from 0; `total` is their number. */
  readonly position: number;
  readonly total: number;
  /**
   * What the heading above tells: the day of the events, or the day on which they became known. Undefined: no
   * heading, so the row has the whole date.
   */
  readonly under: 'day' | 'known' | undefined;
  /** Whether the row is the list's tab stop (roving tabindex). */
  readonly tabStop: boolean;
};

/** Row of the event list: a button that opens one event. */
export function Line({ position, total, ...button }: LineProps) {
  return (
    <li className="line" aria-setsize={total} aria-posinset={position + 1}>
      <LineButton {...button} />
    </li>
  );
}

/** Button of a list row, memoized by what it shows, because most rows stay while a filter is dragged. */
const LineButton = memo(
  DrawnLine,
  (before, after) =>
    before.under === after.under && before.tabStop === after.tabStop && readsAlike(before.line, after.line),
);

function readsAlike(a: EventLine, b: EventLine): boolean {
  if (a === b) return true;
  return (Object.keys(a) as (keyof EventLine)[]).every(
    (key) => a[key] === b[key] || (key === 'title' && JSON.stringify(a.title) === JSON.stringify(b.title)),
  );
}

function DrawnLine({ line, under, tabStop }: Omit<LineProps, 'position' | 'total'>) {
  const t = useTranslator();
  const naming = useNaming();
  const store = useAppStore();
  const loaded = useLoaded();
  const dictionaries = loaded?.table.dictionaries;
  const hovered = useApp((state) => state.hovered === line.id);
  const selected = useApp((state) => state.view.event === line.id);
  const unlit = useApp((state) => state.lit !== undefined && !isLit(line, state.lit));
  const category = loaded?.categories[line.category];
  const place = dictionaries?.places[line.place];
  const origin = loaded?.table.metadata.origins?.[line.second ? 1 : 0];
  const where = place && placeName(place, naming);
  const said = isSaidRole(line.role);
  const title = textIn(line.title, t.language);
  const at = where && (said ? t('list.saidIn', { at: placeAt(place, naming, t) }) : where);
  const matches = useContext(MatchesContext);
  const why = matches?.why(line.key, [title, at ?? '']);
  // A range of hours has no room here; the event itself tells it whole.
  const day = Math.floor(line.start / minutesPerDay);
  const sameYear = under === 'known' && civilOf(day).year === civilOf(line.knownDay).year;
  const first =
    under === 'day'
      ? clockWords(line.clockText.split('–')[0] ?? '', t.language)
      : beginText(line.when, t.language, sameYear ? 'sameYear' : 'short');
  return (
    <button
      type="button"
      className="line-button"
      data-id={line.id}
      data-hovered={hovered || undefined}
      data-unlit={unlit || undefined}
      aria-current={selected || undefined}
      tabIndex={tabStop ? 0 : -1}
      onClick={() => store.getState().change({ event: line.id })}
      onPointerEnter={() => store.getState().hover(line.id)}
      onPointerLeave={() => store.getState().hover(undefined)}
      onFocus={() => store.getState().hover(line.id)}
      onBlur={() => store.getState().hover(undefined)}
    >
      <span className="line-time">{first}</span>
      <span className="line-glyph">
        <Glyph
          glyph={glyphOf(category?.glyph ?? '', line)}
          fill={fillOf(line.status)}
          color={`var(--${category?.family ?? 'ink'})`}
        />
      </span>
      <span className="line-title" {...textProps(line.title, t.language)}>
        {matches ? matches.marked(title) : title}
      </span>
      <span className="line-meta">
        <span className="visually-hidden">{category && `${textIn(category.title, t.language)}. `}</span>
        {at && matches ? matches.marked(at) : at}
        {why && (
          <span className="line-why">
            {at && ' · '}
            {why}
          </span>
        )}
        {origin && (
          <>
            {(at || why) && ' · '}
            {textIn(origin.title, t.language)}
          </>
        )}
        {line.status !== 'documented' && (
          <>
            {(at || why || origin) && ' · '}
            <span className="line-status">
              {t(line.status === 'corroborated' ? 'status.short.corroborated' : `status.${line.status}`)}
            </span>
          </>
        )}
      </span>
    </button>
  );
}
