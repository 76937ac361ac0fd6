import { useRef, useState, type ReactNode } from 'react';
import { useSize } from '../../draw/useSize';
import { shell, tableView } from '../../i18n/messageGroups';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useLoaded } from '../../state/useApp';
import { phonePx } from '../../theme/breakpoints';
import { ClaimTable } from './claims/ClaimTable';
import { EventTable } from './events/EventTable';
import { LanesButton } from './LanesButton';
import { useOptions } from './options/useOptions';
import { lazyPart } from '../shared/lazyPart';
import './table.css';

const Statistics = lazyPart(() => import('./statistics/Statistics').then(({ default: strip }) => strip), {
  messages: [shell, tableView],
  waiting: <div className="stats" />,
});

export type TableViewProps = {
  /** Tools, such as export, at the end of the toolbar of the events table and of the claims table. */
  readonly tools: { readonly events: ReactNode; readonly claims: ReactNode };
};

/**
 * Table view: events or claims as rows of a grid, below statistics of them. In a narrow view each row is a
 * card.
 */
export function TableView({ tools }: TableViewProps) {
  const t = useTranslator();
  const loaded = useLoaded();
  const [options, set] = useOptions();
  const root = useRef<HTMLElement>(null);
  const size = useSize(root);
  const Rows = options.rows === 'claims' ? ClaimTable : EventTable;
  const cards = size !== undefined && size.widthPx < phonePx;
  const [lanes, openLanes] = useState(false);
  // A page that scrolls shows the whole timeline; an event's sheet on a phone covers the lanes.
  const foldable = useApp(({ stage, view }) => !stage.scrolls && !(stage.sheet && view.event !== undefined));
  return (
    <section
      className="table-view"
      aria-label={t('guide.show.table')}
      data-lanes={lanes || undefined}
      ref={root}
    >
      <h2 className="visually-hidden">{t('guide.show.table')}</h2>
      {loaded && size && (
        <Statistics loaded={loaded} options={options} set={set} widthPx={size.widthPx} cards={cards} />
      )}
      {loaded && size && (
        <Rows loaded={loaded} options={options} set={set} cards={cards} tools={tools[options.rows]} />
      )}
      {loaded && foldable && <LanesButton open={lanes} set={openLanes} short={cards} />}
    </section>
  );
}
