import type { Language, Text } from './text';

/** Precisions of a location, from a building (`exact`) to unknown; `not-stated` for files that give none. */
export const precisions = [
  'exact',
  'settlement',
  'district',
  'region',
  'country',
  'line',
  'unknown',
  'not-stated',
] as const;
export type Precision = (typeof precisions)[number];

/**
 * Roles of a place in an event: `site` where it happened, `target`, `origin`; `seat` and `venue` are places
 * of statements and of talks, not of the reported event itself.
 */
export const placeRoles = ['site', 'seat', 'venue', 'target', 'origin'] as const;
export type PlaceRole = (typeof placeRoles)[number];

export type Place = {
  readonly id: string;
  readonly names: { readonly [language: Language]: string };
  /** Alternative spellings of the place's name, indexed by the search and never displayed. */
  readonly spellings?: readonly string[];
  /** Ids of the actors or sides that use each of the place's names, by the name's language. */
  readonly usedBy?: { readonly [language: Language]: readonly string[] };
  /**
   * Place name with its preposition, where the default one is wrong: `at the United Nations`, `en Arménie`.
   */
  readonly at?: Text;
  /**
   * Longitude in degrees east of Greenwich, WGS 84. Absent, like `lat`, where the coordinates aren't known.
   */
  readonly lng?: number;
  readonly lat?: number;
  /** True where the coordinates are correct only to some kilometres. */
  readonly approximate?: boolean;
  readonly precision: Precision;
  /** Country of the place as the file gives it, unmatched: a name, or an ISO 3166-1 code. */
  readonly country?: string;
  /**
   * Outline of the place: a feature of the base map, as `file/object/id` or `file/object`, or inline GeoJSON.
   */
  readonly area?: { readonly ref: string } | { readonly type: string; readonly [key: string]: unknown };
  readonly formerIds?: readonly string[];
};

/** Tests whether a place's role is that of statements or talks: `seat` or `venue`. */
export function isSaidRole(role: PlaceRole): boolean {
  return role === 'seat' || role === 'venue';
}
