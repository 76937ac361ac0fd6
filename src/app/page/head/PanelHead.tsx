import { useMemo } from 'react';
import { noPlace, sortOrders } from '../../../engine/questions';
import { useNaming } from '../../../i18n/useNaming';
import { useTranslator } from '../../../i18n/useTranslator';
import { clausesOf } from '../../../state/view/selectors';
import { isMoving } from '../../../state/motion/motion';
import { useApp, useAppStore, useLoaded } from '../../../state/useApp';
import { lazyPart } from '../../../views/shared/lazyPart';
import { useAnswer } from '../../../views/answers/useAnswer';
import { useCount } from '../../../views/answers/useCount';
import { useDebounced } from '../../../views/shared/useDebounced';
import { CountLine } from './CountLine';
import { CsvButton } from './CsvButton';

const HeaderFigures = lazyPart(() =>
  import('../../../views/claims/words/HeaderFigures').then(({ HeaderFigures: figures }) => figures),
);

const ActiveFilters = lazyPart(() =>
  import('../../../views/filters/ActiveFilters').then(({ ActiveFilters: chips }) => chips),
);

/** Header of the event list: number of events that pass the filters, active filters, sort order, export. */
export function PanelHead() {
  const t = useTranslator();
  const { conventions } = useNaming();
  const store = useAppStore();
  const loaded = useLoaded();
  const view = useApp((state) => state.view);
  const clauses = useMemo(() => loaded && clausesOf(view, loaded), [view, loaded]);
  const settled = useDebounced(clauses, useApp(isMoving));
  const facet = useMemo(
    () => settled && ({ kind: 'facets', facet: 'place', clauses: settled } as const),
    [settled],
  );
  const { answer: counted } = useCount(loaded?.engine, clauses);
  const places = useAnswer(loaded?.engine, facet);
  const unplaced = places.answer?.none ?? 0;
  const { change } = store.getState();
  // Without active filters, their component isn't loaded either.
  const narrowed = view.from !== undefined || view.to !== undefined || Object.keys(clauses ?? {}).length > 1;
  return (
    <div className="panel-head">
      <div className="panel-top">
        {loaded && <CountLine loaded={loaded} />}
        <div className="panel-tools">
          <label>
            <span className="visually-hidden">{t('list.sort')}</span>
            <select
              value={view.sort}
              onChange={(event) => {
                const sort = sortOrders.find((order) => order === event.target.value);
                if (sort) change({ sort });
              }}
            >
              {sortOrders.map((order) => (
                <option key={order} value={order}>
                  {t(`list.sort.${order}`)}
                </option>
              ))}
            </select>
          </label>
          <CsvButton
            name={t('list.download')}
            disabled={!counted || counted.total === 0}
            download={async () => {
              const { downloadCsv, hasTerms } = await import('../../files/downloadCsv');
              if (loaded && hasTerms(loaded)) change({ panel: 'export' });
              else if (loaded) await downloadCsv(loaded, view, t, conventions);
            }}
          />
          <button type="button" className="link-button" onClick={() => change({ panel: 'export' })}>
            {t('list.export')}
          </button>
        </div>
      </div>
      {unplaced > 0 && places.question?.clauses.place === undefined && (
        <button
          type="button"
          className="link-button panel-unplaced"
          onClick={() => change({ place: [noPlace] })}
        >
          {t('list.unplaced', { count: unplaced })}
        </button>
      )}
      {counted && counted.certain < counted.total && (
        <p className="panel-certain">{t('list.certain', { count: counted.certain })}</p>
      )}
      {narrowed && <ActiveFilters />}
      {loaded && <HeaderFigures />}
    </div>
  );
}
