import { useTranslator } from '../../../i18n/useTranslator';

/** Message in place of claims, where there are too many. */
export function TooManyClaims({ count }: { readonly count: number }) {
  const t = useTranslator();
  return (
    <div className="claims-empty">
      <p>{t('claims.tooMany', { count })}</p>
    </div>
  );
}
