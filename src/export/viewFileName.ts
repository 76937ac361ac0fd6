import { claimFacetNames } from '../model/claimFacets';
import type { Loaded } from '../state/session/loaded';
import { windowOf } from '../state/view/selectors';
import type { View } from '../state/view/view';
import { dayCodec } from '../url/codecs';

/** Maximum length of a file name in characters, including its extension. */
const longestName = 100;
/** Maximum length of the dataset's id in a file name, in characters. */
const longestId = 25;
/** Maximum number of ids that a file name lists for one filter; beyond it, it states their number. */
const mostIds = 3;

/**
 * Builds a file name that describes a view: `war-2020_2020-10-01_2020-10-20_strike+air_known-2020-10-20.csv`.
 * ASCII, at most 100 characters: filters that don't fit are replaced by `etc`, the days are always included.
 * `extension`: without the dot.
 */
export function viewFileName(view: View, loaded: Loaded, extension: string): string {
  const { from, to } = windowOf(view, loaded);
  const day = (value: number) => dayCodec.write(value) ?? '';
  const first = [
    ascii(loaded.table.metadata.id).slice(0, longestId) || 'events',
    ...(view.show === 'claims' ? ['claims'] : []),
    day(from),
    ...(to === from ? [] : [day(to)]),
  ];
  const filters = [
    ...listed(view.category, 'categories'),
    ...listed(view.status, 'statuses'),
    ...listed(view.actor, 'actors', 'actor-'),
    ...listed(view.place, 'places', 'place-'),
    ...(view.show === 'claims' ? claimFacetNames.flatMap((name) => listed(view[name], `${name}s`)) : []),
    ...(view.area === undefined ? [] : ['area']),
    ...(view.q.trim() === '' ? [] : [`search-${ascii(view.q).slice(0, 20)}`.replace(/-$/, '')]),
  ];
  const last = [
    ...(view.within === 'certainly' ? ['certain'] : []),
    ...(view.known === undefined ? [] : [`known-${day(view.known)}`]),
    ...(view.round === 'on' ? ['rounded'] : []),
  ];
  const name = (fitting: readonly string[]) => `${[...first, ...fitting, ...last].join('_')}.${extension}`;
  let kept = filters.length;
  const fitting = () => (kept === filters.length ? filters : [...filters.slice(0, kept), 'etc']);
  while (kept > 0 && name(fitting()).length > longestName) kept -= 1;
  return name(fitting());
}

function listed(ids: readonly string[], many: string, prefix = ''): readonly string[] {
  if (ids.length === 0) return [];
  if (ids.length > mostIds) return [`${ids.length}-${many}`];
  return [prefix + ids.map((id) => ascii(id) || 'x').join('+')];
}

/** Reduces a text to ASCII letters, digits and hyphens, without accents. */
function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
