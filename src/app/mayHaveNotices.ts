import type { AppState } from '../state/createAppStore';

/** Tests quickly whether an app state may have notices: true may be wrong, false never is. */
export function mayHaveNotices({
  loaded,
  unread,
  view,
}: Pick<AppState, 'loaded' | 'unread' | 'view'>): boolean {
  return (
    unread.length > 0 ||
    view.round === 'on' ||
    view.version !== undefined ||
    view.sha256 !== undefined ||
    (loaded !== undefined && (loaded.address !== '' || loaded.table.issueCount > 0))
  );
}
