import { licenceText } from '../../i18n/licenceText';
import { textProps } from '../../i18n/textProps';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { useApp, useAppStore } from '../../state/useApp';
import { Dialog } from './Dialog';
import { HomeLink } from '../page/head/HomeLink';
import { IssueTable } from '../files/IssueTable';
import { pairs } from '../../i18n/dialogGroups';
import { deferred, ownFile } from '../../i18n/messageGroups';
import { lazyPart } from '../../views/shared/lazyPart';
import { OpenFile, type OpenFileProps } from '../files/OpenFile';
import { ProvenanceLine } from '../files/ProvenanceLine';
import WayBack from '../page/head/WayBack';

const SecondDataset = lazyPart(
  () => import('../files/second/SecondDataset').then(({ default: second }) => second),
  { messages: [deferred, ownFile, pairs] },
);

/** Dialog about the dataset: source, licence, issues found in it, and fields for opening another file. */
export default function DataDialog({ stopReading }: OpenFileProps) {
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
        <strong {...textProps(metadata.title, t.language)}>{textIn(metadata.title, t.language)}</strong>
      </p>
      {/* The summary covers the whole conflict: as of an earlier day it would reveal later events. */}
      {known === undefined && (
        <p {...textProps(metadata.summary, t.language)}>{textIn(metadata.summary, t.language)}</p>
      )}
      {(version !== '' || licence !== '') && (
        <p>
          {version === ''
            ? licence
            : licence === ''
              ? t('app.dataVersionOnly', { version })
              : t('app.dataVersion', { version, licence })}
        </p>
      )}
      <p className="quiet" {...textProps(metadata.attribution, t.language)}>
        {textIn(metadata.attribution, t.language)}
      </p>
      <ProvenanceLine provenance={metadata.provenance} />
      {issueCount === 0 ? <p>{t('app.dataNone')}</p> : <IssueTable issues={issues} count={issueCount} />}
      <p>
        <button
          type="button"
          className="button"
          onClick={() => store.getState().change({ panel: 'export' }, 'replace')}
        >
          {t('list.export')}
        </button>
      </p>
      <WayBack className="button" />
      <HomeLink />
      <OpenFile stopReading={stopReading} />
      <SecondDataset stopReading={stopReading} />
    </Dialog>
  );
}
