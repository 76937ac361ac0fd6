import { useMemo, useState } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { textIn } from '../model/text';
import type { Loaded } from '../state/createAppStore';
import { clausesOf } from '../state/selectors';
import { useApp } from '../state/useApp';
import type { View } from '../state/view';
import { useAnswer } from '../views/useAnswer';
import { apa } from './apa';
import { bibtex } from './bibtex';
import type { Cited } from './cited';
import { citedEvent, citedView, todayText } from './citedOf';
import { CopyField } from './CopyField';
import { cslJson } from './cslJson';
import { saveFile } from './saveFile';
import { Segments } from './Segments';
import { sharedLink } from './sharedView';

export type CitePartProps = {
  readonly loaded: Loaded;
  /** The view that is shared, and its link. */
  readonly view: View;
  readonly link: string;
};

/** References to the view, to the open event, and to every event of the view. */
export function CitePart({ loaded, view, link }: CitePartProps) {
  const t = useTranslator();
  const open = useApp((state) => state.view.event);
  const [what, setWhat] = useState<'view' | 'event'>(open === undefined ? 'view' : 'event');
  const clauses = useMemo(() => clausesOf(view, loaded), [view, loaded]);
  const pageQuestion = useMemo(
    () => ({ clauses, sort: 'time', limit: Infinity, at: { offset: 0 } }) as const,
    [clauses],
  );
  const eventQuestion = useMemo(
    () => (open === undefined ? undefined : ({ id: open, clauses, sort: 'time' } as const)),
    [open, clauses],
  );
  const lines = useAnswer(loaded.engine, 'page', pageQuestion).answer?.lines ?? [];
  const event = useAnswer(loaded.engine, 'event', eventQuestion).answer?.event;
  const ofView = citedView(loaded, link, todayText(), t.language);
  const linkTo = (id: string) => sharedLink(link, loaded.address, { ...view, event: id });
  const ofEvent = event && citedEvent(ofView, event, linkTo(event.id));
  const cited = what === 'event' && ofEvent ? ofEvent : ofView;
  const each = () => lines.map((line) => citedEvent(ofView, line, linkTo(line.id)));
  return (
    <>
      {ofEvent && (
        <Segments
          label={t('share.cite')}
          value={what}
          options={[
            { value: 'event', label: t('share.citeEvent', { title: textIn(event.title, t.language) }) },
            { value: 'view', label: t('share.citeView') },
          ]}
          choose={setWhat}
        />
      )}
      <References cited={cited} />
      {lines.length > 0 && (
        <>
          <h3>{t('share.citeEvents', { count: lines.length })}</h3>
          <p className="share-actions">
            <button
              type="button"
              className="button"
              onClick={() => saveFile(each().map(bibtex).join('\n\n'), 'text/x-bibtex', `${ofView.id}.bib`)}
            >
              {t('share.citeDownload', { format: 'BibTeX' })}
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile(cslJson(each()), 'application/vnd.citationstyles.csl+json', `${ofView.id}.csl.json`)
              }
            >
              {t('share.citeDownload', { format: 'CSL-JSON' })}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function References({ cited }: { readonly cited: Cited }) {
  const t = useTranslator();
  const words = {
    noDate: t('share.noDate'),
    version: t('share.version'),
    dataset: t('share.dataset'),
    inside: t('share.inside'),
    retrieved: t('share.retrieved'),
  };
  const [year = 0, month = 1, day = 1] = cited.accessed.split('-').map(Number);
  const accessed = new Intl.DateTimeFormat(t.language === 'en' ? 'en-GB' : t.language, {
    dateStyle: 'long',
  }).format(new Date(year, month - 1, day));
  return (
    <>
      <CopyField label={t('share.apa')} text={apa(cited, words, accessed)} rows={4} />
      <CopyField label={t('share.bibtex')} text={bibtex(cited)} rows={6} />
      <CopyField label={t('share.csl')} text={cslJson([cited])} rows={6} />
    </>
  );
}
