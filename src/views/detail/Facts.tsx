import { Fragment } from 'react';
import type { EventLine } from '../../engine/eventMark';
import { actorName, placeNames } from '../../i18n/placeName';
import { useNaming } from '../../i18n/useNaming';
import { dayText } from '../../i18n/dates';
import { inOneLine } from '../../i18n/joined';
import { textProps } from '../../i18n/textProps';
import { useTranslator } from '../../i18n/useTranslator';
import { whenInWords } from '../../i18n/when';
import { byId } from '../../model/byId';
import type { ConflictEvent } from '../../model/event';
import { textIn } from '../../model/text';
import { useLoaded } from '../../state/useApp';
import { PlaceCoordinates } from './PlaceCoordinates';
import { SideDisc } from './SideDisc';

/** Facts of an event: when, where, who, and on which day it became known, each with its precision. */
export function Facts({ event, line }: { readonly event: ConflictEvent; readonly line: EventLine }) {
  const t = useTranslator();
  const naming = useNaming();
  const table = useLoaded()?.table;
  if (!table) return null;
  const { dictionaries } = table;
  const origin = table.metadata.origins?.[line.second ? 1 : 0];
  const when = whenInWords(event, t);
  return (
    <dl className="facts">
      <dt>{t('detail.when')}</dt>
      <dd>
        {when.date} <span className="quiet">{inOneLine(when.notes, t)}</span>
      </dd>
      <dt>{t('detail.where')}</dt>
      <dd>
        {event.places.length === 0 && <span className="quiet">{t('detail.noPlace')}</span>}
        {event.places.map((there) => {
          const place = byId(dictionaries.places, there.place);
          if (!place) return <p key={there.place}>{there.place}</p>;
          const precision = there.precision ?? place.precision;
          return (
            <div className="facts-place" key={`${there.place}${there.role}`}>
              {placeNames(place, naming).map(({ name, lang }, index) => (
                <Fragment key={name}>
                  {index > 0 && ' · '}
                  <bdi lang={lang}>{name}</bdi>
                </Fragment>
              ))}{' '}
              <span className="quiet">
                {inOneLine(
                  [
                    t(`detail.role.${there.role}`),
                    t(`detail.place.${precision}`),
                    ...(place.lng === undefined ? [t('detail.noPoint')] : []),
                    ...(place.approximate ? [t('detail.approximatePoint')] : []),
                    ...(Math.abs(place.lat ?? 0) > 85 ? [t('detail.beyondMap')] : []),
                  ],
                  t,
                )}
              </span>
              <PlaceCoordinates place={place} />
            </div>
          );
        })}
      </dd>
      {event.actors.length > 0 && (
        <>
          <dt>{t('detail.who')}</dt>
          <dd className="facts-actors">
            {event.actors.map(({ actor: id }) => {
              const actor = byId(dictionaries.actors, id);
              return (
                <span className="facts-actor" key={id}>
                  <SideDisc side={actor?.side} />
                  <bdi>{actor ? actorName(actor, naming) : id}</bdi>
                </span>
              );
            })}
          </dd>
        </>
      )}
      {origin && (
        <>
          <dt>{t('filters.origin')}</dt>
          <dd>
            <span {...textProps(origin.title, t.language)}>{textIn(origin.title, t.language)}</span>
            {origin.timeZone !== undefined && (
              <>
                {' '}
                <span className="quiet">{t('detail.zone', { zone: origin.timeZone })}</span>
              </>
            )}
          </dd>
        </>
      )}
      <dt>{t('detail.known')}</dt>
      <dd>
        {dayText(line.knownDay, t.language, 'long')}{' '}
        <span className="quiet">{t(line.knownAssumed ? 'detail.known.assumed' : 'detail.known.given')}</span>
      </dd>
      {event.support !== undefined && (
        <>
          <dt>{t('detail.basis')}</dt>
          <dd className="quiet">{t(`detail.written.${event.support}`)}</dd>
        </>
      )}
    </dl>
  );
}
