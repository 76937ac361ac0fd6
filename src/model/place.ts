import type { Language, Text } from './text';

/** How well a place is known, from a building to not at all. `not-stated`: its file doesn't say. */
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
 * What a place is to an event: `site` where it happened, `target` what was aimed at, `origin` where it
 * came from; `seat` and `venue` are where it was said or talked over, never where it happened.
 */
export const placeRoles = ['site', 'seat', 'venue', 'target', 'origin'] as const;
export type PlaceRole = (typeof placeRoles)[number];

export type Place = {
  readonly id: string;
  readonly names: { readonly [language: Language]: string };
  /** Further spellings by which the search finds it; none of them is shown. */
  readonly spellings?: readonly string[];
  /** Who uses which name: language → actor or side ids. */
  readonly usedBy?: { readonly [language: Language]: readonly string[] };
  /** The name behind its preposition, where the usual one is wrong: `at the United Nations`, `en Arménie`. */
  readonly at?: Text;
  /** Degrees east of Greenwich, WGS 84. Absent, with `lat`, where nothing is known. */
  readonly lng?: number;
  readonly lat?: number;
  /** True where the point is right within some kilometres only. */
  readonly approximate?: boolean;
  readonly precision: Precision;
  /** An outline: a feature of the base map, as `file/object/id` or `file/object`, or GeoJSON of its own. */
  readonly area?: { readonly ref: string } | { readonly type: string; readonly [key: string]: unknown };
  readonly formerIds?: readonly string[];
};

/** Whether a role says that something was said or talked over at a place, not that it happened there. */
export function isSaidRole(role: PlaceRole): boolean {
  return role === 'seat' || role === 'venue';
}
