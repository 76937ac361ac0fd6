/**
 * Which events a place clause matches, by how the map marks them at the place. `said`: statements made and
 * talks held there. `there`: events that happened there, were aimed at it or came from it. `map`: either, so
 * all that the map marks there.
 */
export const placeManners = ['map', 'said', 'there'] as const;
export type PlaceManner = (typeof placeManners)[number];

/** Separator of place id and manner in the id of a place clause; the dataset format allows it in no id. */
const sign = '@';

/**
 * Formats the id of a place clause: `stepanakert` for any of an event's places, `stepanakert@said` with a
 * manner (see `PlaceManner`).
 */
export function placeClauseId(place: string, manner?: PlaceManner): string {
  return manner === undefined ? place : `${place}${sign}${manner}`;
}

/**
 * Parses the id of a place clause (`stepanakert@said`) into place and manner; an id that doesn't end in a known
 * manner is a place id as a whole.
 */
export function readPlaceClauseId(clauseId: string): {
  readonly place: string;
  readonly manner: PlaceManner | undefined;
} {
  const at = clauseId.lastIndexOf(sign);
  const manner = at < 0 ? undefined : placeManners.find((one) => one === clauseId.slice(at + 1));
  return { place: manner === undefined ? clauseId : clauseId.slice(0, at), manner };
}
