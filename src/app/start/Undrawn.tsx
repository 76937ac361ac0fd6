import { useTranslator } from '../../i18n/useTranslator';

/** Notice that the browser has no canvas, and what works without. */
export default function Undrawn() {
  const t = useTranslator();
  return (
    <p className="notice" role="alert">
      <span>{t('app.undrawn')}</span>
    </p>
  );
}
