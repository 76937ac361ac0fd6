import type { EventRecord } from '../../engine/eventMark';
import { verbCount } from '../../i18n/agreement';
import { dayText } from '../../i18n/dates';
import { inOneLine } from '../../i18n/joined';
import { actorName, placeNames } from '../../i18n/placeName';
import { dateOn, edtfText, whenInWords } from '../../i18n/when';
import { byId } from '../../model/byId';
import type { ConflictEvent, EventPlace, Position, Update } from '../../model/event';
import { dayPart } from '../../model/span';
import { textIn } from '../../model/text';
import { sourceIds } from '../../views/detail/sourceIds';
import { dataText } from './dataText';
import { joined, markup, type Markup } from './markup';
import { namingOf, type PageOf } from './pageContent';
import { sourceMarkup } from './sourceMarkup';

/**
 * Formats an event as an `<article>`: title, date and place with their precision, status, who says so, what
 * became known later, and sources. Sources with a content warning are folded behind it.
 */
export function eventMarkup({ event, line, claims }: EventRecord, of: PageOf): Markup {
  const { loaded, t } = of;
  const category = byId(loaded.table.dictionaries.categories, event.category);
  const when = whenInWords(event, t);
  const warning = event.warning ?? claims.find((claim) => claim.warning)?.warning;
  const known = t(line.knownAssumed ? 'detail.known.assumed' : 'detail.known.given');
  return markup`<article>
<h3>${dataText(event.title, t.language)}</h3>
<p class="kind">${category ? dataText(category.title, t.language) : event.category} · <strong>${t(`detail.statusLong.${event.status}`)}</strong></p>
${event.summary === undefined ? undefined : markup`<p>${dataText(event.summary, t.language)}</p>`}
<dl>
<dt>${t('detail.when')}</dt><dd>${when.date} <small>${inOneLine(when.notes, t)}</small></dd>
<dt>${t('detail.where')}</dt><dd>${placesOf(event, of)}</dd>
${whoOf(event, of)}<dt>${t('detail.known')}</dt><dd>${dayText(line.knownDay, t.language, 'long')} <small>${known}</small></dd>
</dl>
${listed(
  t('detail.positions'),
  event.positions.map((position) => positionMarkup(position, of)),
)}${listed(
    t('detail.updates'),
    event.updates.map((update) => updateMarkup(update, of)),
  )}${sourcesOf(sourceIds(event, claims), warning, of)}</article>
`;
}

function placesOf({ places }: ConflictEvent, of: PageOf): Markup {
  if (places.length === 0) return markup`${of.t('detail.noPlace')}`;
  return joined(
    places.map((there) => placeMarkup(there, of)),
    ' · ',
  );
}

function placeMarkup(there: EventPlace, of: PageOf): Markup {
  const { loaded, t } = of;
  const place = byId(loaded.table.dictionaries.places, there.place);
  if (!place) return markup`<bdi>${there.place}</bdi>`;
  const [first] = placeNames(place, namingOf(of));
  const notes = [
    t(`detail.role.${there.role}`),
    t(`detail.place.${there.precision ?? place.precision}`),
    ...(place.lng === undefined ? [t('detail.noPoint')] : []),
    ...(place.approximate ? [t('detail.approximatePoint')] : []),
  ];
  return markup`<bdi>${first?.name}</bdi> <small>${inOneLine(notes, t)}</small>`;
}

function whoOf({ actors }: ConflictEvent, of: PageOf): Markup | undefined {
  if (actors.length === 0) return undefined;
  const names = actors.map(({ actor }) => markup`<bdi>${actorNamed(actor, of)}</bdi>`);
  return markup`<dt>${of.t('detail.who')}</dt><dd>${joined(names, ' · ')}</dd>
`;
}

/** Returns the name of an actor as the view names it; its id if the dataset lacks it. */
export function actorNamed(id: string, of: PageOf): string {
  const actor = byId(of.loaded.table.dictionaries.actors, id);
  return actor ? actorName(actor, namingOf(of)) : id;
}

function positionMarkup({ by, stance, text, reported, assumed }: Position, of: PageOf): Markup {
  const { loaded, t } = of;
  const count = verbCount(byId(loaded.table.dictionaries.actors, by), t.language);
  const says =
    text === undefined
      ? t(`detail.stance.${stance}`, { count })
      : t(`detail.stanceText.${stance}`, { count, text: textIn(text, t.language) });
  const day = t('detail.reportedOn', { date: dateOn(dayPart(reported), t) });
  return markup`<strong><bdi>${actorNamed(by, of)}</bdi></strong> <bdi>${says}</bdi> <small>${day}${assumed ? `, ${t('detail.assumedDay')}` : undefined}</small>`;
}

function updateMarkup({ reported, assumed, text }: Update, { t }: PageOf): Markup {
  const day = edtfText(dayPart(reported), t);
  return markup`<small>${day}${assumed ? `, ${t('detail.assumedDay')}` : undefined}</small> ${dataText(text, t.language)}`;
}

function listed(title: string, items: readonly Markup[]): Markup | undefined {
  if (items.length === 0) return undefined;
  return markup`<h4>${title}</h4>
<ul>
${items.map((item) => markup`<li>${item}</li>\n`)}</ul>
`;
}

function sourcesOf(ids: readonly string[], warning: string | undefined, of: PageOf): Markup | undefined {
  const { t } = of;
  const list = listed(
    t('detail.sources', { count: ids.length }),
    ids.map((id) => sourceMarkup(id, of)),
  );
  if (warning === undefined || !list) return list;
  const words = t(warning === 'graphic' ? 'warned.graphic' : 'warned.other', { warning });
  return markup`<details>
<summary><bdi>${words}</bdi> ${t('warned.show')}</summary>
${list}</details>
`;
}
