import { readFile } from 'node:fs/promises';
import { readConflictTimeline } from '../../src/formats/own/conflictTimeline';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../src/engine/windows';
import type { Answer, QuestionKind, Questions } from '../../src/engine/questions';
import type { Dataset } from '../../src/model/dataset';
import { createLoaded, type Loaded } from '../../src/state/session/loaded';
import { readText } from '../formats/read';
import { askNow } from '../engine/askNow';
import { tableOf } from '../table/tableOf';

/** A dataset as the app has it once it is read. */
export function loadedOf(dataset: Dataset): Loaded {
  const table = tableOf(dataset);
  return createLoaded({
    table,
    engine: createTabEngine(table),
    defaultWindow: defaultWindowOf(table),
    wholeWindow: wholeWindowOf(table),
    address: '',
  });
}

/** The app's own dataset, as the app reads it. */
export async function ownDataset(): Promise<Dataset> {
  const text = await readFile(
    new URL('../../data/nagorno-karabakh-2020/dataset.json', import.meta.url),
    'utf8',
  );
  const dataset = (await readText(readConflictTimeline, text)).dataset();
  if (!dataset) throw new Error("the app's own dataset can't be read");
  return dataset;
}

/** The answer of an engine that answers at once. */
export function askOf<Kind extends QuestionKind>(
  loaded: Loaded,
  kind: Kind,
  question: Questions[Kind]['ask'],
): Answer<Kind> {
  return askNow(loaded.engine)(kind, question);
}
