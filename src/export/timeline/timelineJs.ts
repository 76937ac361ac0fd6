import type { EventRecord } from '../../engine/eventMark';
import { placeName, type Naming } from '../../i18n/placeName';
import type { Translator } from '../../i18n/translator';
import { whenInWords } from '../../i18n/when';
import { byId } from '../../model/byId';
import type { Dictionaries } from '../../model/dataset';
import { isPlainDay } from '../../model/edtf';
import { textIn } from '../../model/text';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { htmlText } from '../html';
import { originLines, originOf } from '../origin';
import { timelineDates } from './timelineDate';

/**
 * Streams events as TimelineJS JSON (https://timeline.knightlab.com/docs/json-format.html): a title slide
 * with provenance, then one slide per event, texts escaped as HTML. Events without any known day are left
 * out, since TimelineJS can't place them.
 */
export async function* timelineJs(exported: Exported): AsyncGenerator<string> {
  const { loaded, view, t, conventions } = exported;
  const { dictionaries } = loaded.table;
  const events = await eventPages(exported);
  const origin = originOf(exported, events);
  const naming = { language: t.language, names: view.names, conventions };
  const title = {
    text: {
      headline: htmlText(origin.title),
      text: originLines(origin)
        .map((line) => `<p>${htmlText(line)}</p>`)
        .join(''),
    },
  };
  yield `{"title":${JSON.stringify(title)},"provenance":${JSON.stringify(origin)},"events":[`;
  let first = true;
  for await (const records of events.pages(false)) {
    const slides = records.flatMap((record) => slideOf(record, dictionaries, naming, t) ?? []);
    if (slides.length === 0) continue;
    yield `${first ? '' : ','}\n${slides.map((slide) => JSON.stringify(slide)).join(',\n')}`;
    first = false;
  }
  yield '\n]}\n';
}

function slideOf(
  { event, line }: EventRecord,
  { categories, places, sources }: Dictionaries,
  naming: Naming,
  t: Translator,
): object | undefined {
  const { language } = naming;
  const dates = timelineDates(event.when, event.time);
  if (!dates) return undefined;
  const place = places[line.place];
  const texts = [
    textIn(event.summary, language),
    place ? placeName(place, naming) : '',
    t(`status.${event.status}`),
  ].filter((text) => text !== '');
  const source = event.reports.map((report) => byId(sources, report.source)).find((of) => of?.url);
  const category = byId(categories, event.category);
  // What is graphic opens only on request: a slide would show it.
  const media = source?.url !== undefined &&
    event.warning === undefined && {
      url: source.url,
      caption: htmlText(textIn(source.title, language)),
      ...(source.publisher !== undefined && { credit: htmlText(source.publisher) }),
    };
  return {
    ...dates,
    ...(!isPlainDay(event.when) && { display_date: htmlText(whenInWords(event, t).date) }),
    text: {
      headline: htmlText(textIn(event.title, language)),
      text: texts.map((text) => `<p>${htmlText(text)}</p>`).join(''),
    },
    ...(media && { media }),
    group: htmlText(textIn(category?.title, language) || event.category),
    unique_id: event.id,
  };
}
