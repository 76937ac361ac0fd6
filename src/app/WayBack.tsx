import { useTranslator } from '../i18n/useTranslator';
import { textIn } from '../model/text';
import { useApp, useAppStore } from '../state/useApp';
import { goBack } from './takeOver';

/** Leads back to what a file of the reader's own has replaced, by its title. Nothing where there is no such thing. */
export default function WayBack({ className }: { readonly className: string }) {
  const t = useTranslator();
  const store = useAppStore();
  const title = useApp((state) => state.earlier?.loaded.table.metadata.title);
  if (title === undefined) return null;
  return (
    <button type="button" className={className} onClick={() => goBack(store)}>
      {t('app.backTo', { title: textIn(title, t.language) })}
    </button>
  );
}
