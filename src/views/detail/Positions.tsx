import { verbCount } from '../../i18n/agreement';
import { actorName } from '../../i18n/placeName';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { dateOn } from '../../i18n/when';
import { byId } from '../../model/byId';
import type { Position } from '../../model/event';
import { dayPart } from '../../model/span';
import { textIn } from '../../model/text';
import { useLoaded } from '../../state/useApp';
import { SideDisc } from './SideDisc';

/** Positions on an event: list of actors who confirm or deny it, in the dataset's order. */
export function Positions({ positions }: { readonly positions: readonly Position[] }) {
  const t = useTranslator();
  const naming = useNaming();
  const dictionaries = useLoaded()?.table.dictionaries;
  if (positions.length === 0) return null;
  return (
    <section className="detail-section">
      <h3>{t('detail.positions')}</h3>
      <ul>
        {positions.map((position, index) => {
          const actor = byId(dictionaries?.actors ?? [], position.by);
          const count = verbCount(actor, t.language);
          return (
            <li className="position" key={index}>
              <SideDisc side={actor?.side} />
              <span>
                <strong>{actor ? actorName(actor, naming) : position.by}</strong>{' '}
                {position.text === undefined
                  ? t(`detail.stance.${position.stance}`, { count })
                  : t(`detail.stanceText.${position.stance}`, {
                      count,
                      text: textIn(position.text, t.language),
                    })}{' '}
                <span className="quiet">
                  {t('detail.reportedOn', { date: dateOn(dayPart(position.reported), t) })}
                  {position.assumed && `, ${t('detail.assumedDay')}`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
