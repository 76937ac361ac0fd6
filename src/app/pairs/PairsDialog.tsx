import { useTranslator } from '../../i18n/useTranslator';
import { useApp } from '../../state/useApp';
import { Dialog } from '../dialogs/Dialog';
import { Pairs } from './Pairs';
import './pairs.css';

/** Dialog in which the reader decides which events of two joined datasets are the same. */
export default function PairsDialog() {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  const table = loaded?.whole;
  return (
    <Dialog title={t('pairs.name')} className="pairs-dialog">
      {loaded && table?.metadata.origins ? (
        <Pairs key={loaded.address} loaded={loaded} table={table} />
      ) : (
        <p>{t('pairs.unjoined')}</p>
      )}
    </Dialog>
  );
}
