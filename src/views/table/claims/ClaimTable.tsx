import { useMemo } from 'react';
import { ask, type Plan } from '../../../engine/plan';
import { claimKeys, sortedReading, type Ask, type ClaimKey, type OrderBy } from '../../../engine/questions';
import { claimOptionLabel } from '../../../i18n/claimOptionLabel';
import { figureText } from '../../../i18n/figureText';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Claim } from '../../../model/claim';
import { claimFacetNames, type ClaimFacetName } from '../../../model/claimFacets';
import { textIn, type Text } from '../../../model/text';
import { isMoving } from '../../../state/motion/motion';
import { claimClausesOf, clausesOf } from '../../../state/view/selectors';
import { useApp, useAppStore } from '../../../state/useApp';
import { useAnswers } from '../../answers/useAnswers';
import { ClaimFacetOptions } from '../../filters/ClaimFacetOptions';
import { useDebounced } from '../../shared/useDebounced';
import type { EventTableProps } from '../events/EventTable';
import { useCellWords } from '../events/useEventColumns';
import type { GridColumn } from '../grid/column';
import { Grid } from '../grid/Grid';
import { partsOf, placedRows, usePages, type Pages, type Placed } from '../grid/usePages';
import { claimColumnIds, type ClaimColumnId } from '../options/columnIds';
import { WindowFilter } from '../options/DayFilters';
import { FilterMenu } from '../options/FilterMenu';
import { defaultOptions, orderAfter } from '../options/options';
import { TableBar } from '../TableBar';
import { claimCells } from './claimCells';

const widthsPx: { readonly [Id in ClaimColumnId]: number } = {
  reported: 104,
  asOf: 140,
  figure: 120,
  side: 150,
  people: 100,
  measure: 130,
  scope: 120,
  claimant: 240,
  voice: 150,
  event: 200,
  claimStatus: 130,
  id: 150,
};

/** Columns shown on the card of a claim; a figure is never shown without its claimant. */
const onCards: readonly ClaimColumnId[] = ['figure', 'measure', 'side', 'claimant', 'reported'];

/** Table of the casualty claims in the visible time window, one per row. Claims aren't summed. */
export function ClaimTable({ loaded, options, set, cards, tools }: EventTableProps) {
  const t = useTranslator();
  const store = useAppStore();
  const moving = useApp(isMoving);
  const clauses = useDebounced(
    useApp((state) => clausesOf(state.view, loaded)),
    moving,
  );
  const ofClaims = useApp((state) => claimClausesOf(state.view, loaded));
  const words = useCellWords(loaded);
  const order = useClaimOrder(options.claimOrder, words, claimFacetNames);
  const of = useMemo(
    (): Of => ({ kind: 'claimRows', clauses, of: ofClaims, order }),
    [clauses, ofClaims, order],
  );
  const { last: counted } = useAnswers(loaded.engine, of, countPlan);
  const total = counted?.value.total ?? 0;
  const { view, pages, hold } = usePages(of, total, cards);
  const { last } = useAnswers(loaded.engine, pages, rowsPlan);
  const titles = useMemo(
    () =>
      new Map([...(last?.value.titles ?? [])].map(([id, title]) => [id, textIn(title, t.language)] as const)),
    [last, t],
  );
  const ids = cards ? onCards : options.claimColumns;
  const few = total <= sortedReading;
  const columns = useMemo(
    () =>
      ids.map((id): GridColumn<Claim> => {
        const title = t(`table.column.${id}`);
        return {
          id,
          title,
          widthPx: widthsPx[id],
          grows: id === 'event',
          numeric: id === 'figure',
          sorts: claimKeys.some((key) => key === id) && (few || id !== 'figure'),
          cell: (claim) => claimCells[id](claim, { ...words, titles }),
          ...filterOf(id, title),
        };
      }),
    [ids, words, titles, few, t],
  );
  const rows = useMemo(
    () => ({
      shown: last?.value.placed ?? [],
      total,
      idOf: ({ id }: Claim) => id,
      nameOf: (claim: Claim) => figureText(claim, t),
      eventOf: ({ event }: Claim) => event,
    }),
    [last, total, t],
  );
  return (
    <>
      <TableBar
        options={options}
        set={set}
        cards={cards}
        counted={counted && t('count.claimsOf', { shown: total, count: counted.value.whole })}
        order={options.claimOrder}
        sortable={columns}
        sort={(claimOrder) => set({ claimOrder })}
        all={claimColumnIds}
        chosen={options.claimColumns}
        choose={(claimColumns) => set({ claimColumns })}
        reset={() => set({ claimColumns: defaultOptions.claimColumns })}
        tools={tools}
      />
      {counted && total === 0 ? (
        <p className="table-empty">{t('table.empty')}</p>
      ) : (
        <Grid
          name={t('claims.name')}
          columns={columns}
          rows={rows}
          view={view}
          order={options.claimOrder}
          sort={(id, further) => set({ claimOrder: orderAfter(options.claimOrder, id as ClaimKey, further) })}
          ticks={undefined}
          open={(event) => store.getState().change({ event })}
          hold={hold}
          cards={cards}
        />
      )}
    </>
  );
}

type Of = Omit<Ask<'claimRows'>, 'offset' | 'limit'>;

/**
 * Returns the sort order for the engine's question: sides, measures and claimants are sorted by their names in
 * the page's language.
 */
function useClaimOrder(
  order: readonly Pick<OrderBy<ClaimKey>, 'by' | 'descending'>[],
  words: ReturnType<typeof useCellWords>,
  named: readonly ClaimFacetName[],
): readonly OrderBy<ClaimKey>[] {
  return useMemo(() => {
    const { dictionaries, t, naming } = words;
    const { compare } = new Intl.Collator(t.language);
    const idsOf = (facet: ClaimFacetName): readonly string[] | undefined => {
      const entries = facet === 'claimant' ? dictionaries.actors : facet === 'side' ? dictionaries.sides : [];
      if (entries.length === 0) return undefined;
      const label = new Map(
        entries.map(({ id }) => [id, claimOptionLabel(facet, id, dictionaries, t, naming)]),
      );
      return [...label.keys()].sort((a, b) => compare(label.get(a) ?? '', label.get(b) ?? ''));
    };
    return order.map((key) => {
      const facet = named.find((name) => name === key.by);
      const ids = facet && idsOf(facet);
      return ids ? { ...key, ids } : key;
    });
  }, [order, words, named]);
}

function filterOf(id: ClaimColumnId, title: string): Pick<GridColumn<Claim>, 'filter'> {
  const facet = claimFacetNames.find((name) => name === id);
  if (facet)
    return { filter: (tabIndex) => <ClaimFilter column={title} facet={facet} tabIndex={tabIndex} /> };
  if (id === 'asOf') return { filter: (tabIndex) => <WindowFilter column={title} tabIndex={tabIndex} /> };
  return {};
}

type ClaimFilterProps = {
  readonly column: string;
  readonly facet: ClaimFacetName;
  readonly tabIndex: number;
};

function ClaimFilter({ column, facet, tabIndex }: ClaimFilterProps) {
  const t = useTranslator();
  const count = useApp((state) => state.view[facet].length);
  return (
    <FilterMenu
      column={column}
      value={count === 0 ? undefined : t('table.ticked', { count })}
      tabIndex={tabIndex}
    >
      <ClaimFacetOptions facet={facet} />
    </FilterMenu>
  );
}

function* countPlan(of: Of): Plan<{ readonly total: number; readonly whole: number }> {
  const [{ total, whole }] = yield* ask({ ...of, offset: 0, limit: 0 });
  return { total, whole };
}

type ClaimPage = {
  readonly placed: readonly Placed<Claim>[];
  /** Titles of the events that the claims are about, by event id. */
  readonly titles: ReadonlyMap<string, Text>;
};

/** Plan that asks for the claims in the viewport, and for the titles of their events. */
function* rowsPlan({ of, ...pages }: Pages<Of>): Plan<ClaimPage> {
  const [page, one] = partsOf(pages);
  const answers = yield* ask({ ...of, ...page }, one && { ...of, ...one });
  const placed = placedRows(answers.flatMap((answer) => (answer ? [[answer.offset, answer.claims]] : [])));
  const ids = [...new Set(placed.flatMap(({ row }) => row.event ?? []))];
  const { known } = of.clauses;
  const [{ records }] = yield* ask({
    kind: 'tableRows',
    clauses: known === undefined ? {} : { known },
    order: [],
    only: ids,
    offset: 0,
    limit: ids.length,
  });
  return { placed, titles: new Map(records.map(({ event }) => [event.id, event.title])) };
}
