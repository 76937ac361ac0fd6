import type { tables } from './tables';

type Tables = typeof tables;

let there: Tables | undefined;
let coming: Promise<Tables> | undefined;

/** Returns the code that answers questions of tables and exports; undefined until it is loaded. */
export function tablesIfThere(): Tables | undefined {
  return there;
}

/**
 * Loads the code that answers questions of tables and exports, once; after a rejection it may be called again.
 */
export function loadTables(): Promise<Tables> {
  coming ??= import('./tables').then(
    (code) => {
      there = code.tables;
      return there;
    },
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
}
