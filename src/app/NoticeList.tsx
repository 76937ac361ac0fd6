import { useMemo, type ReactNode } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { useApp } from '../state/useApp';
import { noticesOf, type Notice } from './noticesOf';

export type NoticeListProps = {
  readonly className: string;
  /** Kinds of dismissed notices. Default: none. */
  readonly dismissed?: readonly Notice['kind'][];
  /** Returns the buttons of a notice. Default: none. */
  readonly actions?: (kind: Notice['kind']) => ReactNode;
};

/** List of the view's notices. */
export function NoticeList({ className, dismissed = [], actions }: NoticeListProps) {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  const unread = useApp((state) => state.unread);
  const view = useApp((state) => state.view);
  const notices = useMemo(() => noticesOf({ loaded, unread, view }, t), [loaded, unread, view, t]);
  return notices
    .filter(({ kind }) => !dismissed.includes(kind))
    .map(({ kind, role, text }) => (
      <p key={kind} className={className} role={role} data-notice={kind}>
        <span>{text}</span>
        {actions?.(kind)}
      </p>
    ));
}
