import { useMemo, useState } from 'react';
import { languageRow, localeOf } from '../../i18n/languages';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/session/loaded';
import { clausesOf } from '../../state/view/selectors';
import { useApp } from '../../state/useApp';
import type { View } from '../../state/view/view';
import { useFreshAnswer } from '../../views/answers/useAnswer';
import { useShownNow } from '../../views/shared/useShown';
import { apa } from '../../export/references/apa';
import { biblatex, bibtex } from '../../export/references/bibtex';
import type { Cited } from '../../export/references/cited';
import { citedEvent, citedView } from '../../export/references/citedOf';
import { todayText } from '../../model/todayText';
import { CopyField } from './CopyField';
import { cslJson } from '../../export/references/cslJson';
import { ris } from '../../export/references/ris';
import { saveFile } from '../file/saveFile';
import { Segments } from './Segments';
import { sharedLink } from '../addresses/sharedView';
import { viewFileName } from '../../export/viewFileName';

/** Files of references that are offered: their format, media type and ending, and how they are written. */
const downloads: readonly {
  readonly format: string;
  readonly type: string;
  readonly ending: string;
  readonly text: (all: readonly Cited[]) => string;
}[] = [
  {
    format: 'BibTeX',
    type: 'text/x-bibtex',
    ending: 'bib',
    text: (all) => all.map(bibtex).join('\n\n'),
  },
  {
    format: 'BibLaTeX',
    type: 'text/x-bibtex',
    ending: 'biblatex.bib',
    text: (all) => all.map(biblatex).join('\n\n'),
  },
  { format: 'RIS', type: 'application/x-research-info-systems', ending: 'ris', text: ris },
  {
    format: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    ending: 'csl.json',
    text: cslJson,
  },
];

export type CitePartProps = {
  readonly loaded: Loaded;
  /** Publication day of the version that is shown, `2026-11-27`; undefined if it isn't published. */
  readonly day: string | undefined;
  /** View that is shared, and address of the page that shows it. */
  readonly view: View;
  readonly page: string;
  /** Translator for the language of the citation. */
  readonly t: Translator;
};

/**
 * Part of the share dialog with citations of the view, the open event or every event of the view (APA, BibLaTeX,
 * BibTeX, RIS, CSL-JSON).
 */
export function CitePart({ loaded, day, view: shared, page, t }: CitePartProps) {
  const own = useTranslator();
  // A citation is lasting: language and theme are left to whoever follows its link.
  const view = useMemo(() => ({ ...shared, lang: undefined, theme: undefined }), [shared]);
  const link = sharedLink(page, loaded, view);
  const shown = useShownNow(view, loaded, t);
  const open = useApp((state) => state.view.event);
  const [what, setWhat] = useState<'view' | 'event'>(open === undefined ? 'view' : 'event');
  const clauses = useMemo(() => clausesOf(view, loaded), [view, loaded]);
  const pageQuestion = useMemo(
    () => ({ kind: 'page', clauses, sort: 'time', limit: Infinity, at: { offset: 0 } }) as const,
    [clauses],
  );
  const eventQuestion = useMemo(
    () => (open === undefined ? undefined : ({ kind: 'event', id: open, clauses, sort: 'time' } as const)),
    [open, clauses],
  );
  const lines = useFreshAnswer(loaded.engine, pageQuestion)?.lines ?? [];
  const event = useFreshAnswer(loaded.engine, eventQuestion)?.event;
  const stated = citedView(loaded, link, todayText(), t.language, shown?.full);
  const ofView: Cited = { ...stated, ...(day !== undefined && { edition: day }) };
  const linkTo = (id: string) => sharedLink(link, loaded, { ...view, event: id });
  const ofEvent = event && citedEvent(ofView, event, linkTo(event.id));
  const cited = what === 'event' && ofEvent ? ofEvent : ofView;
  const each = () => lines.map((line) => citedEvent(ofView, line, linkTo(line.id)));
  return (
    <>
      {ofEvent && (
        <Segments
          label={own('share.cite')}
          value={what}
          options={[
            { value: 'event', label: own('share.citeEvent', { title: textIn(event.title, t.language) }) },
            { value: 'view', label: own('share.citeView') },
          ]}
          choose={setWhat}
        />
      )}
      <References cited={cited} t={t} />
      {lines.length > 0 && (
        <>
          <h3>{own('share.citeEvents', { count: lines.length })}</h3>
          <p className="share-actions">
            {downloads.map(({ format, type, ending, text }) => (
              <button
                key={format}
                type="button"
                className="button"
                onClick={() => saveFile(text(each()), type, viewFileName(view, loaded, ending))}
              >
                {own('share.citeDownload', { format })}
              </button>
            ))}
          </p>
        </>
      )}
    </>
  );
}

function References({ cited, t }: { readonly cited: Cited; readonly t: Translator }) {
  const own = useTranslator();
  const [year = 0, month = 1, day = 1] = cited.accessed.split('-').map(Number);
  const accessed = new Intl.DateTimeFormat(languageRow(t.language)?.citationLocale ?? localeOf(t.language), {
    dateStyle: 'long',
  }).format(new Date(year, month - 1, day));
  const words = {
    noDate: t('share.noDate'),
    version: t('share.version'),
    dataset: t('share.dataset'),
    inside: t('share.inside'),
    retrieved: t('share.retrieved', { day: accessed, url: cited.url }),
  };
  return (
    <>
      <CopyField label={own('share.apa')} text={apa(cited, words)} rows={4} />
      <CopyField label={own('share.biblatex')} text={biblatex(cited)} rows={6} />
      <CopyField label={own('share.bibtex')} text={bibtex(cited)} rows={6} />
      <CopyField label={own('share.ris')} text={ris([cited])} rows={6} />
      <CopyField label={own('share.csl')} text={cslJson([cited])} rows={6} />
    </>
  );
}
