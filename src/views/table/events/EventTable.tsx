import { useMemo, type ReactNode } from 'react';
import { ask, type Plan } from '../../../engine/plan';
import type { EventRecord } from '../../../engine/eventMark';
import type { Ask, OrderBy, RowKey } from '../../../engine/questions';
import { opened, shell, typed } from '../../../i18n/messageGroups';
import { placeName } from '../../../i18n/placeName';
import { useTranslator } from '../../../i18n/useTranslator';
import { textIn } from '../../../model/text';
import { isMoving } from '../../../state/motion/motion';
import type { Loaded } from '../../../state/session/loaded';
import { clausesOf } from '../../../state/view/selectors';
import { useApp, useAppStore } from '../../../state/useApp';
import { useAnswer } from '../../answers/useAnswer';
import { useAnswers } from '../../answers/useAnswers';
import { lazyPart } from '../../shared/lazyPart';
import { useDebounced } from '../../shared/useDebounced';
import { Grid } from '../grid/Grid';
import { partsOf, placedRows, usePages, type Pages, type Placed } from '../grid/usePages';
import { useTicks } from '../grid/useTicks';
import { offeredColumns } from '../options/columnIds';
import { mostCardLines, orderAfter, usualOptions, type TableOptions } from '../options/options';
import { isJoined, type SetOptions } from '../options/useOptions';
import { TableBar } from '../TableBar';
import { CategoryGlyph } from './cells';
import { useCellWords, useEventColumns } from './useEventColumns';

const EmptyList = lazyPart(() => import('../../list/EmptyList').then(({ EmptyList: empty }) => empty), {
  messages: [shell, typed, opened],
});

export type EventTableProps = {
  readonly loaded: Loaded;
  readonly options: TableOptions;
  readonly set: SetOptions;
  readonly cards: boolean;
  /** Tools, such as export, at the end of the table's toolbar. */
  readonly tools: ReactNode;
};

/** Table of the events that pass the filters; updates are debounced while a filter is dragged. */
export function EventTable({ loaded, options, set, cards, tools }: EventTableProps) {
  const t = useTranslator();
  const store = useAppStore();
  const now = useApp((state) => clausesOf(state.view, loaded));
  const clauses = useDebounced(now, useApp(isMoving));
  const ticked = useApp((state) => state.ticked);
  const onlyTicked = useApp((state) => state.onlyTicked);
  const some = useMemo(() => [...ticked], [ticked]);
  const order = useOrder(loaded, options);
  const of = useMemo(
    (): Omit<Ask<'tableIds'>, 'offset' | 'limit'> => ({
      kind: 'tableIds',
      clauses,
      order,
      ...(onlyTicked && { only: some }),
    }),
    [clauses, order, onlyTicked, some],
  );
  const { last: counted } = useAnswers(loaded.engine, of, totalPlan);
  const total = counted?.value.total ?? 0;
  const { view, pages, hold } = usePages(of, total, cards);
  const { last } = useAnswers(loaded.engine, pages, rowsPlan);
  const passing = useAnswer(
    loaded.engine,
    useMemo(
      () => ({ kind: 'tableRows', clauses, order: [], only: some, offset: 0, limit: 0 }) as const,
      [clauses, some],
    ),
  );
  const ticks = useTicks(loaded.engine, of, passing.answer?.total ?? 0);
  const lines = options.cards;
  const ids = useMemo(
    () => (cards ? (['title', ...lines] as const) : options.columns),
    [cards, lines, options.columns],
  );
  const plain = useEventColumns(loaded, ids, total);
  const { categories } = useCellWords(loaded);
  const columns = useMemo(
    () =>
      cards
        ? plain.map((column) =>
            column.id === 'title'
              ? { ...column, cell: (record: EventRecord) => withGlyph(record, column.cell(record)) }
              : column.id === 'killed'
                ? { ...column, cell: (record: EventRecord) => column.cell(record) ?? t('table.noFigure') }
                : column,
          )
        : plain,
    // `withGlyph` reads the categories alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [cards, plain, categories, t],
  );
  const rows = useMemo(
    () => ({
      shown: last?.value ?? [],
      total,
      idOf: ({ event }: EventRecord) => event.id,
      nameOf: ({ event }: EventRecord) => textIn(event.title, t.language),
      eventOf: ({ event }: EventRecord) => event.id,
    }),
    [last, total, t],
  );

  function withGlyph({ line }: EventRecord, title: ReactNode): ReactNode {
    const category = categories[line.category];
    return (
      <>
        {category && <CategoryGlyph category={category} status={line.status} />} {title}
      </>
    );
  }

  return (
    <>
      <TableBar
        options={options}
        set={set}
        cards={cards}
        counted={counted && t('count.eventsOf', { shown: counted.value.total, count: counted.value.whole })}
        order={options.order}
        sortable={plain}
        sort={(next) => set({ order: next })}
        all={offeredColumns(isJoined(loaded))}
        chosen={cards ? lines : options.columns}
        choose={(chosen) => (cards ? set({ cards: chosen.slice(-mostCardLines) }) : set({ columns: chosen }))}
        reset={() => {
          const { cards: usualCards, columns: usual } = usualOptions(isJoined(loaded));
          set(cards ? { cards: usualCards } : { columns: usual });
        }}
        tools={tools}
      />
      {counted && total === 0 && !onlyTicked ? (
        <EmptyList clauses={clauses} />
      ) : (
        <Grid
          name={t('list.name')}
          columns={columns}
          rows={rows}
          view={view}
          order={options.order}
          sort={(id, further) => set({ order: orderAfter(options.order, id as RowKey, further) })}
          ticks={ticks}
          open={(event) => store.getState().change({ event })}
          hold={hold}
          cards={cards}
        />
      )}
    </>
  );
}

/**
 * Returns the sort order for the engine's question: places are sorted by their names as the reader has chosen
 * them, titles in the page's language.
 */
function useOrder(loaded: Loaded, { order }: TableOptions): readonly OrderBy<RowKey>[] {
  const { t, naming, dictionaries } = useCellWords(loaded);
  const byPlace = order.some(({ by }) => by === 'place');
  const places = useMemo(() => {
    if (!byPlace) return undefined;
    const { compare } = new Intl.Collator(t.language);
    return dictionaries.places
      .map((place) => ({ id: place.id, name: placeName(place, naming) }))
      .sort((a, b) => compare(a.name, b.name))
      .map(({ id }) => id);
  }, [byPlace, dictionaries, naming, t]);
  return useMemo(
    () =>
      order.map((key) => ({
        ...key,
        ...(key.by === 'place' && places && { ids: places }),
        ...(key.by === 'title' && { language: t.language }),
      })),
    [order, places, t],
  );
}

type Of = Omit<Ask<'tableIds'>, 'offset' | 'limit'>;

function* totalPlan(of: Of): Plan<{ readonly total: number; readonly whole: number }> {
  const { known } = of.clauses;
  const [{ total }, { total: whole }] = yield* ask(
    { ...of, kind: 'tableRows', offset: 0, limit: 0 },
    { kind: 'count', clauses: known === undefined ? {} : { known } },
  );
  return { total, whole };
}

function* rowsPlan({ of, ...pages }: Pages<Of>): Plan<readonly Placed<EventRecord>[]> {
  const [page, one] = partsOf(pages);
  const answers = yield* ask(
    { ...of, kind: 'tableRows', ...page },
    one && { ...of, kind: 'tableRows', ...one },
  );
  return placedRows(answers.flatMap((answer) => (answer ? [[answer.offset, answer.records]] : [])));
}
