import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../../src/engine/windows';
import type { ToExport } from '../../../src/app/files/writeExport';
import { loadMessages } from '../../../src/i18n/messages';
import { createTranslator } from '../../../src/i18n/translator';
import { createLoaded } from '../../../src/state/session/loaded';
import { defaultView } from '../../../src/state/view/view';
import { generatedTable } from './generatedTable';

/** Prepares the export of all generated events with every field. */
export async function exportedOf(n: number): Promise<ToExport> {
  await loadMessages('en');
  const table = generatedTable(n);
  const loaded = createLoaded({
    table,
    engine: createTabEngine(table),
    defaultWindow: defaultWindowOf(table),
    wholeWindow: wholeWindowOf(table),
    address: '',
  });
  const scope = { kind: 'everything' } as const;
  return { loaded, view: defaultView, t: createTranslator('en'), conventions: [], scope };
}
