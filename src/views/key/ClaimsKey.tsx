import { useTranslator } from '../../i18n/useTranslator';
import { claimPaints, claimSize } from './claimPaints';
import { KeyGroup } from './KeyGroup';
import { PaintedMark } from './PaintedMark';

export const claimMarks = ['own', 'adversary', 'third', 'least', 'wounded', 'gap'] as const;

/** Mark of a claimant, as in the chart. */
export function ClaimMark({ mark }: { readonly mark: (typeof claimMarks)[number] }) {
  return <PaintedMark {...claimSize} paint={claimPaints[mark]} />;
}

/** Key to the marks of the claims. */
export function ClaimsKey() {
  const t = useTranslator();
  return (
    <KeyGroup name={t('key.claims')}>
      {claimMarks.map((mark) => (
        <li key={mark} className="key-words">
          <ClaimMark mark={mark} /> {t(`key.claims.${mark}`)}
        </li>
      ))}
    </KeyGroup>
  );
}
