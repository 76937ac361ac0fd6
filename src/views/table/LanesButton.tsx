import { useTranslator } from '../../i18n/useTranslator';

export type LanesButtonProps = {
  readonly open: boolean;
  readonly set: (open: boolean) => void;
  /** Whether the button shows its chevron alone, as on a phone. */
  readonly short: boolean;
};

/**
 * Button that expands or collapses the lanes of the timeline below the table. It is drawn over the timeline's
 * free space, below the dates of the visible time window, or on a phone beside the clock buttons.
 */
export function LanesButton({ open, set, short }: LanesButtonProps) {
  const t = useTranslator();
  const text = t(open ? 'table.foldLanes' : 'table.openLanes');
  return (
    <button
      type="button"
      className={short ? 'button table-lanes' : 'link-button table-lanes'}
      aria-expanded={open}
      aria-label={short ? text : undefined}
      title={short ? text : undefined}
      onClick={() => set(!open)}
    >
      {!short && text} <span className={open ? 'chevron' : 'chevron table-up'} aria-hidden="true" />
    </button>
  );
}
