import { eventColumns, provenanceColumns } from '../../formats/own/eventColumns';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { eventRecord } from './eventRecord';
import { originCells } from './originCells';
import { provenanceTail } from './provenance';
import { csvHead, csvRows } from './writeCsv';

/**
 * Streams the events of an export as CSV, one event per row, in the translator's language, one piece of text
 * per page of rows. Rejects with `QuestionFailed` if the engine can't answer.
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
