import { useMemo, type ReactNode } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { useApp } from '../state/useApp';
import { noticesOf, type Notice } from './noticesOf';

export type NoticeListProps = {
  readonly className: string;
  /** Kinds of notices that the reader has dismissed and that are left out. Default: none. */
  readonly dismissed?: readonly Notice['kind'][];
  /** Returns the buttons for a kind of notice. Default: none. */
  readonly actions?: (kind: Notice['kind']) => ReactNode;
};

/** Notices about the link and the data of the current view, one paragraph each. */
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
