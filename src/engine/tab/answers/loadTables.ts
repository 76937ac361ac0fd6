import type { tables } from './tables';

type Tables = typeof tables;

let there: Tables | undefined;
let coming: Promise<Tables> | undefined;

/** Returns the loaded answers of tables; undefined until then. */
export function tablesIfThere(): Tables | undefined {
  return there;
}

/** Loads the answers of tables once; after a rejection it may be called again. */
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
