import { answerOf } from '../../engine/answerOf';
import { eventColumns, provenanceColumns } from '../../formats/eventColumns';
import { csvHead, csvRows } from '../../formats/writeCsv';
import { shownText } from '../../i18n/shownText';
import type { Translator } from '../../i18n/translator';
import { eventRecord } from '../../share/eventRecord';
import { provenanceOf } from '../../share/provenance';
import type { NamingConvention } from '../../model/conflictMap';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf } from '../../state/selectors';
import type { View } from '../../state/view';

/** Events per page of the export. */
const pageRows = 1000;

/**
 * Formats the events of a view as CSV, one per row, in the translator's language, as a stream of texts of a page
 * each. Rejects with `QuestionFailed`. `link`: address of the view.
 */
export async function* csvOf(
  loaded: Loaded,
  view: View,
  t: Translator,
  link: string,
  conventions: readonly NamingConvention[],
): AsyncGenerator<string> {
  const { engine, table } = loaded;
  const clauses = clausesOf(view, loaded);
  const { sort, known } = view;
  const { total } = await answerOf(engine, { kind: 'count', clauses });
  const all = await answerOf(engine, { kind: 'count', clauses: known === undefined ? {} : { known } });
  const counts = { shown: total, whole: all.total };
  const { full } = shownText({ ...view, show: 'map' }, loaded, counts, t, conventions);
  const naming = { language: t.language, names: view.names, conventions };
  const provenance = provenanceOf(loaded, full, link, t.language);
  const columns = [...eventColumns, ...provenanceColumns];
  yield csvHead(columns);
  for (let offset = 0; offset < total; offset += pageRows) {
    const { records } = await answerOf(engine, { kind: 'records', clauses, sort, limit: pageRows, offset });
    yield csvRows(
      columns,
      records.map((record) => ({
        ...eventRecord(record, table.dictionaries, naming, view.round === 'on'),
        ...provenance,
      })),
    );
  }
}
