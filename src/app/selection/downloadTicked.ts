import { answerOf } from '../../engine/answerOf';
import { eventRecord } from '../../export/csv/eventRecord';
import { originCells } from '../../export/csv/originCells';
import { provenanceOf } from '../../export/csv/provenance';
import { csvHead, csvRows } from '../../export/csv/writeCsv';
import { pageRows } from '../../export/eventPages';
import { viewFileName } from '../../export/viewFileName';
import { eventColumns, provenanceColumns } from '../../formats/own/eventColumns';
import type { Translator } from '../../i18n/translator';
import { nextTask } from '../../load/slices';
import type { NamingConvention } from '../../model/conflictMap';
import { addressOf } from '../../share/addresses/addressOf';
import { saveFile } from '../../share/file/saveFile';
import type { Loaded } from '../../state/session/loaded';
import { defaultView, type View } from '../../state/view/view';

export type TickedExport = {
  readonly loaded: Loaded;
  /** Its as-of day, names and language are the file's; its filters are not: what is ticked is written. */
  readonly view: View;
  readonly ticked: ReadonlySet<string>;
  readonly t: Translator;
  readonly conventions: readonly NamingConvention[];
  /** Address of the dataset as of its day, `''` where it has none. */
  readonly link: string;
};

/** Downloads the ticked events as CSV, in order of time; rejects with `QuestionFailed` where they can't be had. */
export async function downloadTicked(given: Omit<TickedExport, 'link'>): Promise<void> {
  const of = { ...given, link: addressOf(withoutFilters(given.view), given.loaded) ?? '' };
  const parts: Blob[] = [];
  for await (const text of tickedCsv(of)) {
    parts.push(new Blob([text]));
    await nextTask();
  }
  saveFile(
    new Blob(parts),
    'text/csv;charset=utf-8',
    viewFileName(withoutFilters(of.view), of.loaded, 'csv'),
  );
}

function withoutFilters({ known, names, round }: View): View {
  return { ...defaultView, known, names, round };
}

/** The ticked events as CSV, a text a page of rows. */
export async function* tickedCsv(of: TickedExport): AsyncGenerator<string> {
  const { loaded, view, ticked, t, conventions, link } = of;
  const { known, names } = view;
  const origin = originCells(loaded);
  const columns = [...eventColumns, ...origin.columns, ...provenanceColumns];
  const naming = { language: t.language, names, conventions };
  const shown = t('table.selected', { count: ticked.size });
  const provenance = provenanceOf(loaded, shown, link, t.language);
  const clauses = known === undefined ? {} : { known };
  const only = [...ticked];
  yield csvHead(columns);
  for (let offset = 0; offset < only.length; offset += pageRows) {
    const question = { kind: 'tableRows', clauses, order: [], only, offset, limit: pageRows } as const;
    const { records } = await answerOf(loaded.engine, question);
    yield csvRows(
      columns,
      records.map((record) => ({
        ...eventRecord(record, loaded.table.dictionaries, naming, view.round === 'on'),
        ...origin.of(record.event.id),
        ...provenance,
      })),
    );
  }
}
