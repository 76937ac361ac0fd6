import { createTabEngine } from '../../src/engine/tabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../src/engine/windows';
import type { Answer, Ask, QuestionKind } from '../../src/engine/questions';
import type { Dataset } from '../../src/model/dataset';
import type { Loaded } from '../../src/state/createAppStore';
import { datasets } from '../data/datasets';
import { tableOf } from '../table/tableOf';

/** A dataset as the app has it once it is read. */
export function loadedOf(dataset: Dataset): Loaded {
  const table = tableOf(dataset);
  return {
    table,
    engine: createTabEngine(table),
    defaultWindow: defaultWindowOf(table),
    wholeWindow: wholeWindowOf(table),
    address: '',
  };
}

/** The app's own dataset, with the lists that its file leaves out. */
export function ownDataset(): Dataset {
  const written = datasets.find(([file]) => file === 'nagorno-karabakh-2020.json')?.[1];
  if (!written) throw new Error('data/nagorno-karabakh-2020.json is missing');
  const events = written.events.map((event) => ({ positions: [], updates: [], ...event }));
  return { ...written, events };
}

/** The answer of an engine that answers at once. */
export function askOf<Kind extends QuestionKind>(
  loaded: Loaded,
  kind: Kind,
  question: Ask<Kind>,
): Answer<Kind> {
  let come: { readonly answer: Answer<Kind> } | undefined;
  loaded.engine.ask(kind, question, 0, (answer) => (come = { answer }));
  if (!come) throw new Error(`no answer to ${kind}`);
  return come.answer;
}
