/**
 * Columns of a table of events as the app writes it, and reads it back. Lists of one kind go together: the second of
 * `place_roles` is of the second of `places`. `lng` and `lat` are of `place`, which has the role and the precision
 * that stand beside it. `asserted_by` and the like name each actor once; `position_…` hold all that was said.
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
 * Columns that say on every row of a table where it is from and what it is a part of: rows that are sorted, cut out
 * or put beside others keep it, and CSV has no other place that all readers pass over.
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
 * Columns of a table of two joined datasets: the id of the row's own one, the id that the event has there, and the `id`s
 * of the events of the other that its reader confirmed as the same.
 */
export const originColumns = ['origin', 'origin_id', 'same_as'] as const;
export type OriginColumn = (typeof originColumns)[number];
