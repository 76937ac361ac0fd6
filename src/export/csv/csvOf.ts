import { eventColumns, provenanceColumns } from '../../formats/own/eventColumns';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { eventRecord } from './eventRecord';
import { originCells } from './originCells';
import { provenanceTail } from './provenance';
import { csvHead, csvRows } from './writeCsv';

/**
 * The events that a view shows as CSV, one a row, with texts in the translator's language: a text a page of rows.
 * Rejects with `QuestionFailed` where the engine can't answer.
 */
export async function* csvOf(exported: Exported): AsyncGenerator<string> {
  const { loaded, view, t, conventions } = exported;
  const { dictionaries } = loaded.table;
  const events = await eventPages(exported);
  const naming = { language: t.language, names: view.names, conventions };
  const tail = provenanceTail(exported, events);
  const origin = originCells(loaded);
  const columns = [...eventColumns, ...origin.columns];
  yield csvHead([...columns, ...provenanceColumns]);
  for await (const records of events.pages(false)) {
    const rows = records.map((record) => ({
      ...eventRecord(record, dictionaries, naming, view.round === 'on'),
      ...origin.of(record.event.id),
    }));
    yield csvRows(columns, rows, tail);
  }
}
