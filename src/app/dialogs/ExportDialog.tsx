import { useEffect } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { useAppStore, useLoaded } from '../../state/useApp';
import { Dialog } from './Dialog';
import { ExportForm } from './ExportForm';

/** Dialog that exports the events, figures or sources of the dataset as a file. */
export default function ExportDialog() {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useLoaded();
  useEffect(
    function forgetSelection() {
      return () => store.setState({ exportIds: undefined });
    },
    [store],
  );
  return loaded ? (
    <Dialog title={t('export.title')}>
      <ExportForm loaded={loaded} />
    </Dialog>
  ) : null;
}
