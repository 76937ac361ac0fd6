import { useMemo, useState, type ReactNode } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import type { Loaded } from '../state/session/loaded';
import { useApp } from '../state/useApp';
import { KeptActions } from './kept/KeptActions';
import { noticesOf, type Notice } from './noticesOf';

export type NoticeListProps = {
  readonly className: string;
  /** Kinds of notices that the reader has dismissed and that are left out. Default: none. */
  readonly dismissed?: readonly Notice['kind'][];
  /** Address of the full view, without a hash, for an embedded one. Default: this is the full view. */
  readonly fullView?: string | undefined;
  /** Returns the buttons for a kind of notice. Default: none. */
  readonly actions?: (kind: Notice['kind']) => ReactNode;
};

/** Notices about the link and the data of the current view, one paragraph each. */
export function NoticeList({ className, dismissed = [], fullView, actions }: NoticeListProps) {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  const unread = useApp((state) => state.unread);
  const view = useApp((state) => state.view);
  const notices = useMemo(() => noticesOf({ loaded, unread, view }, t), [loaded, unread, view, t]);
  const [read, setRead] = useState<Loaded | undefined>(undefined);
  return notices
    .filter(({ kind }) => !dismissed.includes(kind))
    .filter(({ kind }) => kind !== 'frozen' || !loaded?.kept || read !== loaded)
    .map(({ kind, role, text }) => (
      <p key={kind} className={className} role={role} data-notice={kind}>
        <span>{text}</span>
        {kind === 'frozen' && loaded?.kept && (
          <KeptActions fullView={fullView} dismiss={() => setRead(loaded)} />
        )}
        {actions?.(kind)}
      </p>
    ));
}
