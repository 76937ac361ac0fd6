/**
 * How a place clause matches an event. `map`: its mark is there. `said`: it was also said or negotiated there.
 * `there`: it also happened there, was aimed there or came from there.
 */
export const placeManners = ['map', 'said', 'there'] as const;
export type PlaceManner = (typeof placeManners)[number];

/** Separator of place id and manner in a clause; the format allows it in no id. */
const sign = '@';

/** Formats the id of a place clause: `stepanakert` for any of an event's places, `stepanakert@said` for a manner. */
export function placeClauseId(place: string, manner?: PlaceManner): string {
  return manner === undefined ? place : `${place}${sign}${manner}`;
}

/**
 * Parses the id of a place clause into place and manner; without a known manner at its end, all of it is the place's
 * id.
 */
export function readPlaceClauseId(clauseId: string): {
  readonly place: string;
  readonly manner: PlaceManner | undefined;
} {
  const at = clauseId.lastIndexOf(sign);
  const manner = at < 0 ? undefined : placeManners.find((one) => one === clauseId.slice(at + 1));
  return { place: manner === undefined ? clauseId : clauseId.slice(0, at), manner };
}
