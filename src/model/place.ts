import type { Language, Text } from './text';

/** Precisions of a location, from a building to unknown. `not-stated` where a file doesn't say. */
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
 * Roles of a place in an event: `site` where it happened, `target`, `origin`; `seat` and `venue` are places of
 * statements and talks, never of the event itself.
 */
export const placeRoles = ['site', 'seat', 'venue', 'target', 'origin'] as const;
export type PlaceRole = (typeof placeRoles)[number];

export type Place = {
  readonly id: string;
  readonly names: { readonly [language: Language]: string };
  /** Further spellings by which the search finds it; none of them is shown. */
  readonly spellings?: readonly string[];
  /** Users of each name: language → ids of actors or sides. */
  readonly usedBy?: { readonly [language: Language]: readonly string[] };
  /** Name with its preposition, where the usual one is wrong: `at the United Nations`, `en Arménie`. */
  readonly at?: Text;
  /** Degrees east of Greenwich, WGS 84. Absent, with `lat`, where nothing is known. */
  readonly lng?: number;
  readonly lat?: number;
  /** True where the point is right only within some kilometres. */
  readonly approximate?: boolean;
  readonly precision: Precision;
  /** Country that a file gives for it, as written there: a name, or a code of ISO 3166-1. */
  readonly country?: string;
  /** Outline: a feature of the base map, as `file/object/id` or `file/object`, or own GeoJSON. */
  readonly area?: { readonly ref: string } | { readonly type: string; readonly [key: string]: unknown };
  readonly formerIds?: readonly string[];
};

/** Tests whether a role is that of a place of statements or talks: `seat`, `venue`. */
export function isSaidRole(role: PlaceRole): boolean {
  return role === 'seat' || role === 'venue';
}
