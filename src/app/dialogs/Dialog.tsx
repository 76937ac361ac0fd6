import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { useAppStore } from '../../state/useApp';
import { FailedUnder } from '../../views/shared/failedParts';
import './dialog.css';

export type DialogProps = {
  readonly title: string;
  /** CSS class of the dialog. Default: none. */
  readonly className?: string;
  readonly children: ReactNode;
};

/** Modal dialog opened by the view's `panel`; closing it sets `panel` back to `list`. */
export function Dialog({ title, className = '', children }: DialogProps) {
  const t = useTranslator();
  const store = useAppStore();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function openOverThePage() {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      className={`dialog ${className}`}
      ref={dialog}
      aria-label={title}
      onClose={() => store.getState().change({ panel: 'list' })}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="dialog-inner">
        <div className="dialog-head">
          <h2>{title}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('filters.close')}
          </button>
        </div>
        <FailedUnder />
        {children}
      </div>
    </dialog>
  );
}
