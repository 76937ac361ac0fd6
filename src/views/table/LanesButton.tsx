import { useEffect, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useTranslator } from '../../i18n/useTranslator';

export type LanesButtonProps = {
  /** Element of the table, beside which the timeline stands. */
  readonly table: RefObject<HTMLElement | null>;
  readonly widthPx: number;
  readonly open: boolean;
  readonly set: (open: boolean) => void;
};

/** Button behind the timeline's days that opens its lanes under the table, or folds them. */
export function LanesButton({ table, widthPx, open, set }: LanesButtonProps) {
  const t = useTranslator();
  const [days, setDays] = useState<Element | null>(null);
  useEffect(
    function findDays() {
      // Once the timeline has laid itself out; on little room it has none.
      const frame = requestAnimationFrame(() =>
        setDays(table.current?.parentElement?.querySelector('.timeline-meta') ?? null),
      );
      return () => cancelAnimationFrame(frame);
    },
    [table, widthPx],
  );
  return (
    days &&
    createPortal(
      <>
        {' '}
        ·{' '}
        <button type="button" className="link-button" aria-expanded={open} onClick={() => set(!open)}>
          {t(open ? 'table.foldLanes' : 'table.openLanes')}
        </button>
      </>,
      days,
    )
  );
}
