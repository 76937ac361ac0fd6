import { useTranslator } from '../../i18n/useTranslator';
import { claimPaints, claimSize } from './claimPaints';
import { KeyGroup } from './KeyGroup';
import { PaintedMark } from './PaintedMark';

export const claimMarks = ['own', 'adversary', 'third', 'least', 'wounded', 'gap'] as const;

/** A claimant's mark, as the chart draws it. */
export function ClaimMark({ mark }: { readonly mark: (typeof claimMarks)[number] }) {
  return <PaintedMark {...claimSize} paint={claimPaints[mark]} />;
}

/** What the marks of the claims mean: who speaks, and how the figure is meant. */
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
