/**
 * Relations of an event to the place that it is drawn at. `map`: it is drawn there. `said`: and it was
 * said or talked over there. `there`: and it happened there, was aimed there or came from there.
 */
export const placeManners = ['map', 'said', 'there'] as const;
export type PlaceManner = (typeof placeManners)[number];

/** Separator of place id and manner in a clause; the format allows it in no id. */
const sign = '@';

/** Writes the id of a place clause: `stepanakert` for any of an event's places, `stepanakert@said` for a manner. */
export function placeClauseId(place: string, manner?: PlaceManner): string {
  return manner === undefined ? place : `${place}${sign}${manner}`;
}

/** Reads an id of a place clause. One that ends on no manner is a place's id as it stands. */
export function readPlaceClauseId(clauseId: string): {
  readonly place: string;
  readonly manner: PlaceManner | undefined;
} {
  const at = clauseId.lastIndexOf(sign);
  const manner = at < 0 ? undefined : placeManners.find((one) => one === clauseId.slice(at + 1));
  return { place: manner === undefined ? clauseId : clauseId.slice(0, at), manner };
}
