import { nextTask } from '../../load/slices';
import type { AppState, AppStore } from '../../state/createAppStore';
import type { Loaded } from '../../state/session/loaded';
import { lastTurn } from '../../state/session/turns';
import type { ErrorDetail, ReadyDetail } from './details';
import { askFilter } from './filterDetail';

export type LoadingListeners = {
  /** Called when a dataset starts to be read, be it another one or the same again. */
  readonly begin: () => void;
  /** Called when the dataset is completely loaded and every view has drawn it. */
  readonly ready: (detail: ReadyDetail) => void;
  readonly failed: (detail: ErrorDetail) => void;
};

/**
 * Notifies listeners how a store's datasets load. `drawn`: resolves once the views are drawn for the first
 * time; `address`: returns the address of the dataset being read. Returns a function that unsubscribes.
 */
export function tellLoading(
  store: AppStore,
  listeners: LoadingListeners,
  { drawn, address }: { readonly drawn: Promise<void>; readonly address: () => string },
): () => void {
  let stopped = false;
  let told: Loaded | undefined;

  async function whenDrawn(loaded: Loaded): Promise<void> {
    told = loaded;
    await drawn;
    // The views switch over in microtasks, so they are drawn by the next task.
    await nextTask();
    const isCurrent = () => !stopped && told === loaded && store.getState().phase.kind === 'ready';
    if (!isCurrent()) return;
    const { id, version } = loaded.table.metadata;
    askFilter(store.getState().view, loaded, {
      told: (detail) => {
        if (isCurrent()) listeners.ready({ dataset: id, version, ...detail });
      },
      failed: ({ code }) => {
        if (isCurrent()) listeners.failed({ code, value: '', address: address() });
      },
    });
  }

  const look = ({ phase, loaded, turn }: AppState, before?: AppState) => {
    if (phase.kind === 'loading' && before && before.phase.kind !== 'loading') {
      told = undefined;
      listeners.begin();
    }
    if (phase.kind === 'ready' && turn >= lastTurn && loaded && loaded !== told) void whenDrawn(loaded);
    if (phase === before?.phase) return;
    if (phase.kind === 'cancelled') listeners.failed({ code: 'cancelled', value: '', address: address() });
    if (phase.kind !== 'failed') return;
    // An issue with the file as a whole comes last, after those of its rows.
    const issue = phase.issues.findLast(({ severity }) => severity === 'error') ?? phase.issues.at(-1);
    if (issue) listeners.failed({ code: issue.code, value: issue.value ?? '', address: address() });
  };
  look(store.getState());
  const unsubscribe = store.subscribe(look);
  return () => {
    stopped = true;
    unsubscribe();
  };
}
