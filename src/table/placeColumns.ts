import type { EventPlace } from '../model/event';
import { isSaidRole, placeRoles, precisions, type Place } from '../model/place';
import { createGrowable, int32, uint32, uint8 } from './growable';
import { distinctLists, reorderLists, type Lists } from './lists';

/**
 * Sentinel in the precision column: the event states no precision for its place, so the place's own applies.
 */
const placesOwn = 255;
const site = placeRoles.indexOf('site');
const unknownPrecision = precisions.indexOf('unknown');

export type PlaceColumns = {
  readonly place: Int32Array;
  readonly role: Uint8Array;
  readonly precision: Uint8Array;
  readonly places: Lists;
};

/** Builder of the columns that hold each event's places. */
export type PlaceColumnsBuilder = {
  addRow(places: readonly EventPlace[]): void;
  /** Returns the dictionary keys of each event's places, in order of reading. */
  lists(): Lists;
  /**
   * Builds the columns of places. `indexes`: dictionary index by place key; `order`: for each row of the
   * result, the row in order of reading.
   */
  finish(dictionary: readonly Place[], indexes: Int32Array, order: Uint32Array): PlaceColumns;
};

/** Creates an empty builder of place columns; `keyOf` maps a place's id to its provisional dictionary key. */
export function createPlaceColumnsBuilder(keyOf: (id: string) => number): PlaceColumnsBuilder {
  const starts = createGrowable(uint32);
  const keys = createGrowable(int32);
  const roles = createGrowable(uint8);
  const ownPrecisions = createGrowable(uint8);
  starts.push(0);

  /**
   * Chooses the place at which an event is drawn: its first site, else its first place that isn't one of
   * statements or talks, else its first known place. Returns its item in the list of keys; −1 if no place is
   * known.
   */
  function primaryOf(row: number, indexes: Int32Array): number {
    let aim = -1;
    let first = -1;
    for (let item = starts.get(row); item < starts.get(row + 1); item++) {
      if (indexes[keys.get(item)] === -1) continue;
      const role = roles.get(item);
      if (role === site) return item;
      if (aim < 0 && !isSaidRole(placeRoles[role] ?? 'site')) aim = item;
      if (first < 0) first = item;
    }
    return aim < 0 ? first : aim;
  }

  const lists = () => ({ starts: starts.take(), values: keys.take() });

  return {
    lists,
    addRow(places) {
      for (const { place, role, precision } of places) {
        keys.push(keyOf(place));
        roles.push(Math.max(0, placeRoles.indexOf(role)));
        const own = precision === undefined ? -1 : precisions.indexOf(precision);
        ownPrecisions.push(own < 0 ? placesOwn : own);
      }
      starts.push(keys.length);
    },
    finish(dictionary, indexes, order) {
      const place = new Int32Array(order.length).fill(-1);
      const role = new Uint8Array(order.length).fill(site);
      const precision = new Uint8Array(order.length).fill(unknownPrecision);
      order.forEach((from, row) => {
        const item = primaryOf(from, indexes);
        if (item < 0) return;
        const index = indexes[keys.get(item)] as number;
        const own = ownPrecisions.get(item);
        place[row] = index;
        role[row] = roles.get(item);
        precision[row] =
          own === placesOwn ? precisions.indexOf(dictionary[index]?.precision ?? 'unknown') : own;
      });
      const all = reorderLists(lists(), order, (key) => indexes[key] as number);
      return { place, role, precision, places: distinctLists(all, dictionary.length) };
    },
  };
}
