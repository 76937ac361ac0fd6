import type { Answer, Ask, Clauses, QuestionKind, SortOrder } from '../engine/questions';
import { writeCsv } from '../formats/writeCsv';
import { actorName, placeName, type Naming } from '../i18n/placeName';
import { byId } from '../model/byId';
import { printDay } from '../model/day';
import { textIn } from '../model/text';
import type { Loaded } from '../state/createAppStore';

/** The events that pass, one a row, as CSV with the page's language for its texts. */
export async function csvOf(
  loaded: Loaded,
  clauses: Clauses,
  sort: SortOrder,
  naming: Naming,
): Promise<string> {
  const { language } = naming;
  const ask = <Kind extends QuestionKind>(kind: Kind, question: Ask<Kind>) =>
    new Promise<Answer<Kind>>((resolve) => loaded.engine.ask(kind, question, 0, resolve));
  const { dictionaries } = loaded.table;
  const nameOfActor = (id: string) => {
    const actor = byId(dictionaries.actors, id);
    return actor ? actorName(actor, naming) : id;
  };
  const page = await ask('page', { clauses, sort, limit: Infinity, at: { offset: 0 } });
  const rows = [];
  for (const { id } of page.lines) {
    const answer = await ask('event', { id, clauses, sort });
    if (!answer) continue;
    const { event, line } = answer;
    const places = event.places.map(({ place }) => byId(dictionaries.places, place));
    const first = places[0];
    rows.push({
      id: event.id,
      when: event.when,
      title: textIn(event.title, language),
      summary: textIn(event.summary, language),
      category: textIn(byId(dictionaries.categories, event.category)?.title, language),
      places: places.flatMap((place) => (place ? [placeName(place, naming)] : [])),
      lng: first?.lng,
      lat: first?.lat,
      actors: event.actors.map(({ actor }) => nameOfActor(actor)),
      status: event.status,
      // The day from which it is known, which need not be that of the report that is named first.
      reported: event.reports.length + event.positions.length > 0 ? printDay(line.knownDay) : '',
      sources: event.reports.map(({ source }) => byId(dictionaries.sources, source)?.url ?? source),
      warning: event.warning ?? '',
    });
  }
  return writeCsv(rows);
}
