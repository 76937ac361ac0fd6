import { useTranslator } from '../../../i18n/useTranslator';

/** Message instead of the claims if there are too many to show. */
export function TooManyClaims({ count }: { readonly count: number }) {
  const t = useTranslator();
  return (
    <div className="claims-empty">
      <p>{t('claims.tooMany', { count })}</p>
    </div>
  );
}
