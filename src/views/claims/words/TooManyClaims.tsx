import { useTranslator } from '../../../i18n/useTranslator';

/** Stands in place of claims that are more than anybody could read. */
export function TooManyClaims({ count }: { readonly count: number }) {
  const t = useTranslator();
  return (
    <div className="claims-empty">
      <p>{t('claims.tooMany', { count })}</p>
    </div>
  );
}
