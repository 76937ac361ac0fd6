import { startApp, type StartedApp } from '../../../src/app/start/startApp';
import type { LoadResult } from '../../../src/load/loading';
import type { Reading } from '../../../src/load/reading';
import { defaultView, type View } from '../../../src/state/view/view';
import type { Table } from '../../../src/table/table';
import { ownSource } from './ownSource';

/**
 * Starts the whole app as a page does, with a table that is there already. Default table: none, until a file is opened.
 * It is the app's own start, so that what a page needs beside its views (maps, messages, turns) can't be missing here.
 */
export function startBenchApp(element: HTMLElement, view: Partial<View>, table?: Table): StartedApp {
  return startApp(element, {
    body: import('../../../src/app/page/App').then(({ App }) => ({ default: App })),
    source: ownSource,
    address: '',
    begun: readingOf(table),
    view: { ...defaultView, ...view },
    surroundings: { assets: './', inArticle: false },
    other: undefined,
  });
}

/** A reading that is done with a table, or never. */
function readingOf(table: Table | undefined): Reading {
  const result = table
    ? Promise.resolve<LoadResult>({ kind: 'loaded', table })
    : new Promise<LoadResult>(() => undefined);
  return { source: ownSource, result, follow: () => result, cancel: () => undefined };
}
