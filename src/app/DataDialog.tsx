import { licenceText } from '../i18n/licenceText';
import { textProps } from '../i18n/textProps';
import { useTranslator } from '../i18n/useTranslator';
import { textIn } from '../model/text';
import { useApp, useAppStore } from '../state/useApp';
import { Dialog } from './Dialog';
import { IssueTable } from './IssueTable';
import { OpenFile } from './OpenFile';

/** What the data is, whose, under which licence, what is wrong in it; and a way to open another file. */
export default function DataDialog({ openFile }: { readonly openFile: (file: File) => void }) {
  const t = useTranslator();
  const store = useAppStore();
  const table = useApp((state) => state.loaded?.table);
  const known = useApp((state) => state.view.known);
  if (!table) return null;
  const { metadata, issues, issueCount } = table;
  return (
    <Dialog title={t('app.data')}>
      <p>
        <strong {...textProps(metadata.title, t.language)}>{textIn(metadata.title, t.language)}</strong>
      </p>
      {/* The summary looks back on everything: on an earlier evening it would tell what came. */}
      {known === undefined && (
        <p {...textProps(metadata.summary, t.language)}>{textIn(metadata.summary, t.language)}</p>
      )}
      <p>{t('app.dataVersion', { version: metadata.version, licence: licenceText(metadata.licence) })}</p>
      <p className="quiet" {...textProps(metadata.attribution, t.language)}>
        {textIn(metadata.attribution, t.language)}
      </p>
      {issueCount === 0 ? <p>{t('app.dataNone')}</p> : <IssueTable issues={issues} count={issueCount} />}
      <OpenFile
        openFile={(file) => {
          store.getState().change({ panel: 'list' }, 'replace');
          openFile(file);
        }}
      />
    </Dialog>
  );
}
