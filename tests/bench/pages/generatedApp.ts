import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../../src/engine/windows';
import { createAppStore, type AppStore } from '../../../src/state/createAppStore';
import { createLoaded } from '../../../src/state/session/loaded';
import type { Table } from '../../../src/table/table';
import { generatedTable } from './generatedTable';
import type { Days } from './moves';
import { ownSource } from './ownSource';

export type GeneratedApp = {
  readonly store: AppStore;
  readonly table: Table;
  /** Moves the window as a drag does. */
  readonly show: (days: Days) => void;
};

/** The app's state with so many generated events in it. */
export function generatedApp(n: number): GeneratedApp {
  const store = createAppStore();
  const table = generatedTable(n);
  store.getState().setLoaded(
    createLoaded({
      table,
      engine: createTabEngine(table),
      defaultWindow: defaultWindowOf(table),
      wholeWindow: wholeWindowOf(table),
      address: '',
      source: ownSource,
    }),
  );
  return { store, table, show: ({ from, to }) => store.getState().change({ from, to }, 'drag') };
}
