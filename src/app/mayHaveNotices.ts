import type { AppState } from '../state/createAppStore';

/** Tests quickly whether a state may have notices; may say yes where there is none, never no where there is one. */
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
