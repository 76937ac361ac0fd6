import { readPlaceClauseId } from '../engine/placeClause';
import type { ClauseName } from '../engine/questions';
import { noPlace } from '../engine/questions';
import { dayText, rangeText } from './dates';
import { originTitle } from './originTitle';
import { placeAt } from './placeAt';
import { actorName, placeName, type Naming } from './placeName';
import type { Translator } from './translator';
import type { NamingConvention } from '../model/conflictMap';
import type { Dictionaries } from '../model/dataset';
import { byId } from '../model/byId';
import { textIn } from '../model/text';
import type { Loaded } from '../state/session/loaded';
import { windowOf } from '../state/view/selectors';
import type { View } from '../state/view/view';

/** Active filter as shown to the reader: label, and the change of the view that removes it. */
export type ActiveClause = {
  readonly clause: ClauseName;
  /** Unique key of an active filter, such as `category:strike`. */
  readonly key: string;
  readonly label: string;
  readonly lifted: Partial<View>;
};

/** Returns the label of a filter option (category, actor, place or status), by its id. */
export function optionLabel(
  facet: 'category' | 'actor' | 'place' | 'status',
  id: string,
  dictionaries: Dictionaries,
  t: Translator,
  naming: Naming,
): string {
  const unknown = () => t('filters.unknown', { id });
  if (facet === 'status') return t(`status.${id as View['status'][number]}`);
  if (facet === 'place') {
    if (id === noPlace) return t('filters.noPlace');
    const whole = byId(dictionaries.places, id);
    if (whole) return placeName(whole, naming);
    const { place: placeId, manner } = readPlaceClauseId(id);
    const place = manner && byId(dictionaries.places, placeId);
    if (!place) return unknown();
    return manner === 'map'
      ? placeName(place, naming)
      : t(`filters.place.${manner}`, { at: placeAt(place, naming, t) });
  }
  if (facet === 'actor') {
    const actor = byId(dictionaries.actors, id);
    return actor ? actorName(actor, naming) : unknown();
  }
  const category = byId(dictionaries.categories, id);
  return category ? textIn(category.title, t.language) : unknown();
}

/** Lists the active filters of a view, one entry per ticked option; the default period is not among them. */
export function activeClauses(
  view: View,
  loaded: Loaded,
  t: Translator,
  conventions: readonly NamingConvention[],
): readonly ActiveClause[] {
  const active: ActiveClause[] = [];
  if (view.q.trim() !== '') {
    active.push({
      clause: 'text',
      key: 'text',
      label: t('filters.textActive', { text: view.q }),
      lifted: { q: '' },
    });
  }
  for (const facet of ['category', 'actor', 'place', 'status'] as const) {
    for (const id of view[facet]) {
      active.push({
        clause: facet,
        key: `${facet}:${id}`,
        label: optionLabel(facet, id, loaded.table.dictionaries, t, {
          language: t.language,
          names: view.names,
          conventions,
        }),
        lifted: { [facet]: (view[facet] as readonly string[]).filter((other) => other !== id) },
      });
    }
  }
  if (view.area !== undefined) {
    active.push({ clause: 'area', key: 'area', label: t('filters.areaActive'), lifted: { area: undefined } });
  }
  if (view.origin !== undefined) {
    const label = originTitle(loaded, view.origin, t);
    active.push({ clause: 'origin', key: 'origin', label, lifted: { origin: undefined } });
  }
  if (view.within === 'certainly') {
    active.push({
      clause: 'time',
      key: 'within',
      label: t('filters.certainly'),
      lifted: { within: 'possibly' },
    });
  }
  if (view.known !== undefined) {
    active.push({
      clause: 'known',
      key: 'known',
      label: t('filters.knownActive', { date: dayText(view.known, t.language) }),
      lifted: { known: undefined },
    });
  }
  if (view.from !== undefined || view.to !== undefined) {
    const { from, to } = windowOf(view, loaded);
    active.push({
      clause: 'time',
      key: 'time',
      label: rangeText(from, to, t.language),
      lifted: { from: undefined, to: undefined },
    });
  }
  return active;
}
