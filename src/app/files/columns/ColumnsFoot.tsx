import { useTranslator } from '../../../i18n/useTranslator';
import type { Missing } from './columnsState';
import { Announced } from '../../Announced';
import type { FileReading } from './useFileReading';

export type ColumnsFootProps = {
  readonly reading: FileReading;
  readonly missing: readonly Missing[];
  /** Rows in sight before the file is read. */
  readonly inSight: number;
  readonly unused: readonly string[];
  readonly open: () => void;
};

/** Rows of a file that was read: those that are shown and those set aside. */
export function countsOf(
  reading: FileReading,
): { readonly shown: number; readonly aside: number } | undefined {
  if (reading.kind !== 'read') return undefined;
  const { result } = reading;
  if (result.kind === 'loaded') return { shown: result.table.columns.length, aside: result.table.setAside };
  if (result.kind !== 'failed') return undefined;
  const rows = result.issues.filter(({ severity, row }) => severity === 'error' && row > 0);
  return { shown: 0, aside: new Set(rows.map(({ row }) => row)).size };
}

/** Counts of rows that will be shown and set aside, the columns not used, and the button that opens the file. */
export function ColumnsFoot({ reading, missing, inSight, unused, open }: ColumnsFootProps) {
  const t = useTranslator();
  const counts = countsOf(reading);
  const names = unused.join(', ');
  const columns = unused.length === 0 ? t('columns.unusedNone') : t('columns.unused', { names });
  const rows = counts
    ? [
        t('columns.total', { count: counts.shown + counts.aside }),
        t('columns.shown', { count: counts.shown }),
        '·',
        t('columns.setAside', { count: counts.aside }),
      ].join(' ')
    : reading.kind === 'reading'
      ? t('columns.totalSoFar', { count: reading.rows })
      : t('columns.inSight', { count: inSight });
  const [first] = missing;
  const canOpen = first === undefined && counts !== undefined && counts.shown > 0;
  const label =
    first === 'order'
      ? t('columns.openOrder')
      : first === 'date'
        ? t('columns.openDate')
        : first === 'title'
          ? t('columns.openTitle')
          : !counts
            ? t('columns.openReading')
            : counts.shown === 0
              ? t('columns.openNone')
              : t('columns.open', { count: counts.shown });
  return (
    <>
      <div className="columns-counts">
        <p aria-hidden="true">
          <b>{rows}</b> · {columns}
        </p>
        <Announced text={`${rows} · ${columns}`} />
        {counts && (
          <svg className="columns-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * counts.shown) / Math.max(1, counts.shown + counts.aside)} height="1" />
          </svg>
        )}
      </div>
      <button type="button" className="button columns-open" aria-disabled={!canOpen} onClick={open}>
        {label}
      </button>
    </>
  );
}
