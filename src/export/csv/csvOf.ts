import { answerOf } from '../../engine/answerOf';
import { eventColumns, provenanceColumns } from '../../formats/own/eventColumns';
import { shownText } from '../../i18n/shownText';
import { clausesOf } from '../../state/view/selectors';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { eventRecord } from './eventRecord';
import { provenanceOf } from './provenance';
import { csvHead, csvRows } from './writeCsv';

/**
 * The events that a view shows as CSV, one a row, with texts in the translator's language: a text a page of rows.
 * Rejects with `QuestionFailed` where the engine can't answer.
 */
export async function* csvOf(exported: Exported): AsyncGenerator<string> {
  const { loaded, view, t, link, conventions } = exported;
  const { engine, table } = loaded;
  const { known } = view;
  const { total } = await answerOf(engine, { kind: 'count', clauses: clausesOf(view, loaded) });
  const all = await answerOf(engine, { kind: 'count', clauses: known === undefined ? {} : { known } });
  const counts = { shown: total, whole: all.total };
  const { full } = shownText({ ...view, show: 'map' }, loaded, counts, t, conventions);
  const naming = { language: t.language, names: view.names, conventions };
  const provenance = provenanceOf(loaded, full, link, t.language);
  const columns = [...eventColumns, ...provenanceColumns];
  yield csvHead(columns);
  for await (const records of eventPages(exported, total)) {
    yield csvRows(
      columns,
      records.map((record) => ({
        ...eventRecord(record, table.dictionaries, naming, view.round === 'on'),
        ...provenance,
      })),
    );
  }
}
