import { useTranslator } from '../../i18n/useTranslator';
import { Share } from '../../share/dialog/Share';
import { useApp } from '../../state/useApp';
import { Dialog } from './Dialog';

/** Dialog for sharing the view: link, snippet, file, picture or citation. */
export default function ShareDialog() {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  return loaded ? (
    <Dialog title={t('share.name')}>
      <Share loaded={loaded} />
    </Dialog>
  ) : null;
}
