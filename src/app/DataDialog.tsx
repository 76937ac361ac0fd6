import { licenceText } from '../i18n/licenceText';
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
  const { version } = metadata;
  const licence = licenceText(metadata.licence);
  return (
    <Dialog title={t('app.data')}>
      <p>
        <strong>{textIn(metadata.title, t.language)}</strong>
      </p>
      {/* The summary looks back on everything: on an earlier evening it would tell what came. */}
      {known === undefined && <p>{textIn(metadata.summary, t.language)}</p>}
      {(version !== '' || licence !== '') && (
        <p>
          {version === ''
            ? licence
            : licence === ''
              ? t('app.dataVersionOnly', { version })
              : t('app.dataVersion', { version, licence })}
        </p>
      )}
      <p className="quiet">{textIn(metadata.attribution, t.language)}</p>
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
