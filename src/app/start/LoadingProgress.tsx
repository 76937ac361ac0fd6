import { bytesText } from '../../i18n/numbers';
import { useTranslator } from '../../i18n/useTranslator';
import type { Phase } from '../../state/session/loading';

/** Progress of loading, in events and bytes. */
export function LoadingProgress({ phase }: { readonly phase: Extract<Phase, { kind: 'loading' }> }) {
  const t = useTranslator();
  const done = bytesText(phase.bytes, t.language);
  const size =
    phase.totalBytes === undefined
      ? done
      : t('app.loadingOf', { done, whole: bytesText(phase.totalBytes, t.language) });
  return (
    <>
      <progress
        aria-label={t('app.loading')}
        {...(phase.totalBytes === undefined ? {} : { value: phase.bytes, max: phase.totalBytes })}
      />
      <p className="loading-rows">{t('app.loadingRows', { count: phase.rows, size })}</p>
    </>
  );
}
