import type { Answer, Ask, QuestionKind } from '../engine/questions';
import { eventColumns, provenanceColumns } from '../formats/eventColumns';
import { writeCsv } from '../formats/writeCsv';
import { shownText } from '../i18n/shownText';
import type { Translator } from '../i18n/translator';
import { eventRecord } from '../share/eventRecord';
import { provenanceOf } from '../share/provenance';
import type { Loaded } from '../state/createAppStore';
import { clausesOf } from '../state/selectors';
import type { View } from '../state/view';

/** The events that a view shows, one a row, as CSV with texts in the translator's language. `link`: the view's address. */
export async function csvOf(loaded: Loaded, view: View, t: Translator, link: string): Promise<string> {
  const ask = <Kind extends QuestionKind>(kind: Kind, question: Ask<Kind>) =>
    new Promise<Answer<Kind>>((resolve) => loaded.engine.ask(kind, question, 0, resolve));
  const clauses = clausesOf(view, loaded);
  const { sort, known } = view;
  const page = await ask('page', { clauses, sort, limit: Infinity, at: { offset: 0 } });
  const everything = known === undefined ? {} : { known };
  const all = await ask('page', { clauses: everything, sort, limit: 0, at: { offset: 0 } });
  const { full } = shownText({ ...view, show: 'map' }, loaded, { shown: page.total, whole: all.total }, t);
  const naming = { language: t.language, names: view.names };
  const provenance = provenanceOf(loaded, full, link, t.language);
  const rows = [];
  for (const { id } of page.lines) {
    const answer = await ask('event', { id, clauses, sort });
    if (answer)
      rows.push({
        ...eventRecord(answer, loaded.table.dictionaries, naming, view.round === 'on'),
        ...provenance,
      });
  }
  return writeCsv([...eventColumns, ...provenanceColumns], rows);
}
