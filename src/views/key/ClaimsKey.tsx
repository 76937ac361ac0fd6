import { useTranslator } from '../../i18n/useTranslator';
import { claimPaints, claimSize } from './claimPaints';
import { KeyGroup } from './KeyGroup';
import { PaintedMark } from './PaintedMark';

export const claimMarks = ['own', 'adversary', 'third', 'least', 'wounded', 'gap'] as const;

/** Mark for a kind of claimant or figure, drawn as in the chart of claims. */
export function ClaimMark({ mark }: { readonly mark: (typeof claimMarks)[number] }) {
  return <PaintedMark {...claimSize} paint={claimPaints[mark]} />;
}

/** Legend of the marks in the chart of claims. */
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
