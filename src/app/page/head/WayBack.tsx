import { useTranslator } from '../../../i18n/useTranslator';
import { textIn } from '../../../model/text';
import { useApp, useAppStore } from '../../../state/useApp';
import { goBack } from '../../start/takeOver';

/**
 * Button back to the dataset that the reader's own file has replaced, with the number of dropped files that
 * were not opened; nothing without such a dataset.
 */
export default function WayBack({ className }: { readonly className: string }) {
  const t = useTranslator();
  const store = useAppStore();
  const earlier = useApp((state) => state.earlier);
  if (!earlier) return null;
  const { title } = earlier.loaded.table.metadata;
  return (
    <>
      {earlier.others > 0 && <span>{t('app.ownOthers', { count: earlier.others })}</span>}
      <button type="button" className={className} onClick={() => goBack(store)}>
        {t('app.backTo', { title: textIn(title, t.language) })}
      </button>
    </>
  );
}
