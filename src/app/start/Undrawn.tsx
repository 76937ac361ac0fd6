import { useTranslator } from '../../i18n/useTranslator';

/** Says that this browser gives no canvas to draw on, and what there is all the same. */
export default function Undrawn() {
  const t = useTranslator();
  return (
    <p className="notice" role="alert">
      <span>{t('app.undrawn')}</span>
    </p>
  );
}
