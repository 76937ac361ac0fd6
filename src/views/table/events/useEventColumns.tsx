import { useMemo } from 'react';
import type { EventRecord } from '../../../engine/eventMark';
import { rowKeys, sortedReading, type FacetName } from '../../../engine/questions';
import { loadSearch } from '../../../engine/tab/search/loadSearch';
import { originTitle } from '../../../i18n/originTitle';
import { useNaming } from '../../../i18n/useNaming';
import { useTranslator } from '../../../i18n/useTranslator';
import { civilOf } from '../../../model/day';
import { eventStatuses } from '../../../model/event';
import type { Loaded } from '../../../state/session/loaded';
import { windowOf } from '../../../state/view/selectors';
import { useApp, useAppStore, useLoaded } from '../../../state/useApp';
import { FacetOptions } from '../../filters/FacetOptions';
import { OriginOptions } from '../../filters/OriginOptions';
import type { GridColumn } from '../grid/column';
import type { EventColumnId } from '../options/columnIds';
import { KnownFilter, WindowFilter } from '../options/DayFilters';
import { FilterMenu } from '../options/FilterMenu';
import { eventCells, type CellWords } from './cells';

const widthsPx: { readonly [Id in EventColumnId]: number } = {
  when: 168,
  known: 108,
  category: 188,
  title: 240,
  place: 168,
  sides: 70,
  status: 126,
  killed: 144,
  sources: 76,
  actors: 200,
  precision: 130,
  asserts: 160,
  denies: 160,
  updates: 96,
  claims: 80,
  coordinates: 168,
  id: 150,
  origin: 150,
};

const numeric: readonly EventColumnId[] = ['sources', 'updates', 'claims'];
const facets: { readonly [Id in EventColumnId]?: FacetName } = {
  category: 'category',
  place: 'place',
  sides: 'actor',
  actors: 'actor',
  status: 'status',
};

/** Returns the context for rendering table cells, memoized. */
export function useCellWords(loaded: Loaded): CellWords {
  const t = useTranslator();
  const naming = useNaming();
  const year = useApp(({ view }) => {
    const { from, to } = windowOf(view, loaded);
    return civilOf(from).year === civilOf(to).year ? civilOf(to).year : undefined;
  });
  const {
    categories,
    table: {
      dictionaries,
      metadata: { origins },
    },
  } = loaded;
  return useMemo(
    () => ({ t, naming, dictionaries, categories, origins, year }),
    [t, naming, dictionaries, categories, origins, year],
  );
}

/**
 * Returns the grid columns for the chosen columns of the events table, in their order.
 * @param total number of rows; above a limit, columns that need each row's full record aren't sortable
 */
export function useEventColumns(
  loaded: Loaded,
  ids: readonly EventColumnId[],
  total: number,
): readonly GridColumn<EventRecord>[] {
  const words = useCellWords(loaded);
  const { t } = words;
  // What has to be read of each row sorts no more of them.
  const few = total <= sortedReading;
  return useMemo(
    () =>
      ids.map((id): GridColumn<EventRecord> => {
        const title = t(`table.column.${id}`);
        const read = id === 'title' || id === 'sources';
        return {
          id,
          title,
          widthPx: widthsPx[id],
          grows: id === 'title',
          numeric: numeric.includes(id),
          sorts: rowKeys.some((key) => key === id) && (few || !read),
          cell: (record) => eventCells[id](record, words),
          ...filterOf(id, title),
        };
      }),
    [ids, words, t, few],
  );
}

function filterOf(id: EventColumnId, title: string): Pick<GridColumn<EventRecord>, 'filter'> {
  const facet = facets[id];
  if (facet)
    return { filter: (tabIndex) => <FacetFilter column={title} facet={facet} tabIndex={tabIndex} /> };
  if (id === 'when') return { filter: (tabIndex) => <WindowFilter column={title} tabIndex={tabIndex} /> };
  if (id === 'known') return { filter: (tabIndex) => <KnownFilter column={title} tabIndex={tabIndex} /> };
  if (id === 'title') return { filter: (tabIndex) => <WordFilter column={title} tabIndex={tabIndex} /> };
  if (id === 'origin') return { filter: (tabIndex) => <OriginFilter column={title} tabIndex={tabIndex} /> };
  return {};
}

/** Column filter of the dataset of events, the same as in the page's filter menus. */
function OriginFilter({ column, tabIndex }: Omit<FacetFilterProps, 'facet'>) {
  const t = useTranslator();
  const loaded = useLoaded();
  const origin = useApp((state) => state.view.origin);
  return (
    <FilterMenu
      column={column}
      value={origin && loaded && originTitle(loaded, origin, t)}
      tabIndex={tabIndex}
    >
      <OriginOptions />
    </FilterMenu>
  );
}

type FacetFilterProps = { readonly column: string; readonly facet: FacetName; readonly tabIndex: number };

/** Column filter with a list of options, the same as in the page's filter menus. */
function FacetFilter({ column, facet, tabIndex }: FacetFilterProps) {
  const t = useTranslator();
  const count = useApp((state) => state.view[facet].length);
  const categories = useApp((state) => state.loaded?.table.dictionaries.categories.length ?? 0);
  const whole = facet === 'category' ? categories : facet === 'status' ? eventStatuses.length : 0;
  const value = whole > 0 ? t('table.someOf', { count, whole }) : t('table.ticked', { count });
  return (
    <FilterMenu column={column} value={count === 0 ? undefined : value} tabIndex={tabIndex}>
      <FacetOptions facet={facet} />
    </FilterMenu>
  );
}

/** Column filter of event titles: the full-text search, which searches other texts as well. */
function WordFilter({ column, tabIndex }: Omit<FacetFilterProps, 'facet'>) {
  const t = useTranslator();
  const store = useAppStore();
  const q = useApp((state) => state.view.q);
  return (
    <input
      className={q === '' ? 'table-filter' : 'table-filter table-filter-on'}
      type="search"
      value={q}
      maxLength={200}
      tabIndex={tabIndex}
      placeholder={t('table.word')}
      aria-label={t('table.filterOf', { column })}
      autoComplete="off"
      spellCheck={false}
      onFocus={() => void loadSearch().catch(() => undefined)}
      onChange={(event) => store.getState().change({ q: event.target.value }, 'drag')}
      onBlur={() => store.getState().change({}, 'push')}
    />
  );
}
