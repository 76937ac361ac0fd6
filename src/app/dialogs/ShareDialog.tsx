import { useTranslator } from '../../i18n/useTranslator';
import { Share } from '../../share/dialog/Share';
import { useApp } from '../../state/useApp';
import { Dialog } from './Dialog';

/** The ways to take the view elsewhere, over the page. */
export default function ShareDialog() {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  return loaded ? (
    <Dialog title={t('share.name')}>
      <Share loaded={loaded} />
    </Dialog>
  ) : null;
}
