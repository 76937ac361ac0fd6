import { claimFacetNames } from '../../model/claimFacets';
import { defaultView, type View } from './view';

/** Fields of a view that filter events or claims. */
const narrowing = [
  ...([
    'from',
    'to',
    'q',
    'category',
    'actor',
    'place',
    'status',
    'area',
    'origin',
    'within',
    'known',
  ] as const),
  ...claimFacetNames,
];

/** Copies a view without any filters; its other settings stay. */
export function withoutClauses(view: View): View {
  return { ...view, ...Object.fromEntries(narrowing.map((name) => [name, defaultView[name]])) };
}
