/**
 * Columns of the CSV of events that the app exports and reads back. Parallel lists correspond by position:
 * the second of `place_roles` belongs to the second of `places`. `lng`, `lat` and the role and precision next
 * to them belong to `place`. `asserted_by` and similar columns list each actor once; `position_…` list every
 * position.
 */
export const eventColumns = [
  'id',
  'when',
  'when_kind',
  'time_from',
  'time_to',
  'time_of',
  'time_approximate',
  'time_note',
  'title',
  'summary',
  'category',
  'category_id',
  'category_glyph',
  'category_family',
  'place',
  'place_role',
  'place_precision',
  'lng',
  'lat',
  'places',
  'place_ids',
  'place_roles',
  'place_precisions',
  'place_lngs',
  'place_lats',
  'place_approximates',
  'place_countries',
  'actors',
  'actor_ids',
  'actor_roles',
  'status',
  'asserted_by',
  'denied_by',
  'confirmed_by',
  'qualified_by',
  'position_actors',
  'position_actor_ids',
  'position_stances',
  'position_whens',
  'position_texts',
  'position_reported',
  'position_assumed',
  'position_sources',
  'reported',
  'known_since',
  'known_assumed',
  'updates',
  'update_texts',
  'update_statuses',
  'update_reported',
  'update_assumed',
  'update_sources',
  'confidence_reported',
  'confidence_occurred',
  'support',
  'sources',
  'source_ids',
  'source_publishers',
  'source_titles',
  'source_published',
  'source_languages',
  'source_kinds',
  'source_supports',
  'source_reported',
  'source_assumed',
  'warning',
] as const;
export type EventColumn = (typeof eventColumns)[number];

/**
 * Columns that repeat a table's provenance in every row, so that rows keep it when they are sorted, cut out
 * or merged; CSV has no other place that all programs ignore.
 */
export const provenanceColumns = [
  'dataset',
  'dataset_version',
  'dataset_edition',
  'dataset_sha256',
  'licence',
  'attribution',
  'terms',
  'shown',
  'link',
  'exported',
] as const;
export type ProvenanceColumn = (typeof provenanceColumns)[number];

/**
 * Additional columns for a table of two joined datasets: id of the dataset that the event comes from, its id
 * there, and the `id`s of the other dataset's events that the user confirmed as the same event.
 */
export const originColumns = ['origin', 'origin_id', 'same_as'] as const;
export type OriginColumn = (typeof originColumns)[number];
