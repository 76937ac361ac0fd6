import type { DrawnCategory } from '../../../scale/categoryLooks';
import { Fragment, type ReactNode } from 'react';
import type { EventRecord } from '../../../engine/eventMark';
import { clockWords, dayText, rangeText } from '../../../i18n/dates';
import { numberText } from '../../../i18n/numbers';
import { actorName, placeName, type Naming } from '../../../i18n/placeName';
import { shortNumbers } from '../../../i18n/shortNumbers';
import { textProps } from '../../../i18n/textProps';
import type { Translator } from '../../../i18n/translator';
import { edtfText } from '../../../i18n/when';
import { byId } from '../../../model/byId';
import type { Dictionaries, Metadata } from '../../../model/dataset';
import { civilOf } from '../../../model/day';
import { isPlainDay } from '../../../model/edtf';
import type { Stance } from '../../../model/event';
import { pointName } from '../../../model/geo/pointName';
import { ownId } from '../../../model/origin';
import { isSaidRole } from '../../../model/place';
import { plainBounds } from '../../../model/span';
import { textIn } from '../../../model/text';
import { fillOf } from '../../../scale/fill';
import { glyphOf } from '../../../scale/glyphs';
import { Glyph } from '../../../draw/Glyph';
import { SideDisc } from '../../detail/SideDisc';
import type { EventColumnId } from '../options/columnIds';
import { killedAsClaimed } from './killedAsClaimed';

/** Context for rendering table cells: language, naming choice, dictionaries and categories. */
export type CellWords = {
  readonly t: Translator;
  readonly naming: Naming;
  readonly dictionaries: Dictionaries;
  /** Categories with their glyphs and colours. */
  readonly categories: readonly DrawnCategory[];
  /** The two datasets of a joined one; undefined for a single dataset. */
  readonly origins: Metadata['origins'];
  /** Year that all visible days are in, so that cells can omit it; undefined if they are in several years. */
  readonly year: number | undefined;
};

type CellOf = (record: EventRecord, words: CellWords) => ReactNode;

/** Renderers of the cells of the events table, by column. */
export const eventCells: { readonly [Id in EventColumnId]: CellOf } = {
  when: ({ event, line }, words) => (
    <>
      {whenText(event.when, words)}
      {line.clockText !== '' && (
        <span className="table-faint"> {clockWords(line.clockText, words.t.language)}</span>
      )}
    </>
  ),
  known: ({ line }, words) => dayIn(line.knownDay, words),
  category: ({ line }, { t, categories }) => {
    const category = categories[line.category];
    return (
      category && (
        <>
          <CategoryGlyph category={category} status={line.status} /> {textIn(category.title, t.language)}
        </>
      )
    );
  },
  title: ({ event }, { t }) => (
    <span {...textProps(event.title, t.language)}>{textIn(event.title, t.language)}</span>
  ),
  place: ({ line }, { t, naming, dictionaries }) => {
    const place = dictionaries.places[line.place];
    return (
      place && (
        <>
          {shortNumbers(placeName(place, naming))}
          {isSaidRole(line.role) && <span className="table-faint"> {t('table.saidThere')}</span>}
        </>
      )
    );
  },
  sides: ({ event }, { t, dictionaries }) => {
    const of = event.actors.map(({ actor }) => byId(dictionaries.actors, actor)?.side);
    const sides = dictionaries.sides.filter(({ id }) => of.includes(id));
    return sides.map((side) => (
      <Fragment key={side.id}>
        <SideDisc side={side.id} />
        <span className="visually-hidden">{textIn(side.title, t.language)} </span>
      </Fragment>
    ));
  },
  status: ({ line }, { t }) =>
    t(line.status === 'corroborated' ? 'status.short.corroborated' : `status.${line.status}`),
  killed: ({ claims }, { t }) => {
    const [largest, ...others] = killedAsClaimed(claims);
    if (!largest) return null;
    const { low, high, claimants } = largest;
    return (
      <>
        {low === high ? t('detail.figure.exact', { low }) : t('detail.figure.range', { low, high })}
        <span className="table-faint">
          {' '}
          {t('table.claimants', { count: claimants })}
          {others.length > 0 && ` ${t('table.otherPeople', { count: others.length })}`}
        </span>
      </>
    );
  },
  sources: ({ event }, { t }) => numberText(event.reports.length, t.language),
  actors: ({ event }, words) =>
    names(
      event.actors.map(({ actor }) => actor),
      words,
    ),
  precision: ({ line }, { t }) => line.place >= 0 && t(`table.precision.${line.precision}`),
  asserts: (record, words) => namesOf(record, 'asserts', words),
  denies: (record, words) => namesOf(record, 'denies', words),
  updates: ({ event }, { t }) => event.updates.length > 0 && numberText(event.updates.length, t.language),
  claims: ({ claims }, { t }) => claims.length > 0 && numberText(claims.length, t.language),
  coordinates: ({ line }, { dictionaries }) => {
    const { lng, lat } = dictionaries.places[line.place] ?? {};
    return lng !== undefined && lat !== undefined && pointName({ lng, lat });
  },
  id: ({ event }, { origins }) => (origins ? ownId(event.id) : event.id),
  origin: ({ line }, { t, origins }) => {
    const title = origins?.[line.second ? 1 : 0]?.title;
    return (
      <>
        <Glyph glyph={glyphOf('strike', line.second ? { second: true } : {})} color="var(--ink)" />{' '}
        <span {...textProps(title, t.language)}>{textIn(title, t.language)}</span>
      </>
    );
  },
};

type CategoryGlyphProps = {
  readonly category: DrawnCategory;
  readonly status: EventRecord['line']['status'];
};

/** Glyph of an event's category, filled by its status. */
export function CategoryGlyph({ category, status }: CategoryGlyphProps) {
  return (
    <Glyph glyph={category.glyph} fill={fillOf(status)} sizePx={13} color={`var(--${category.family})`} />
  );
}

/** Formats a day, without its year if all visible days are in that year. */
export function dayIn(day: number, { t, year }: Pick<CellWords, 't' | 'year'>): string {
  return dayText(day, t.language, civilOf(day).year === year ? 'dayMonth' : 'short');
}

/** Formats an EDTF date: a day, a range of days, or a vaguer date in words. */
export function whenText(when: string, words: Pick<CellWords, 't' | 'year'>): string {
  const bounds = plainBounds(when);
  if (!bounds) return edtfText(when, words.t);
  const { firstDay, lastDay } = bounds;
  if (isPlainDay(when) || firstDay === lastDay) return dayIn(firstDay, words);
  const isOfYear = [firstDay, lastDay].every((day) => civilOf(day).year === words.year);
  return rangeText(firstDay, lastDay, words.t.language, isOfYear ? 'dayMonth' : 'short');
}

function namesOf({ event }: EventRecord, stance: Stance, words: CellWords): string {
  const by = event.positions.filter((of) => of.stance === stance).map((of) => of.by);
  return names([...new Set(by)], words);
}

function names(ids: readonly string[], { naming, dictionaries }: CellWords): string {
  return ids
    .map((id) => {
      const actor = byId(dictionaries.actors, id);
      return actor ? actorName(actor, naming) : id;
    })
    .join(', ');
}
