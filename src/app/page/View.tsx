import type { ReactNode } from 'react';
import type { PlainKey } from '../../i18n/messageKey';
import { useTranslator } from '../../i18n/useTranslator';
import { PartFailed } from '../../views/shared/failedParts';
import { ViewBoundary } from '../../views/shared/ViewBoundary';

/** View inside an error boundary of its own. `name`: message key of the view's name, for the error text. */
export function View({ name, children }: { readonly name: PlainKey; readonly children: ReactNode }) {
  const t = useTranslator();
  return (
    <ViewBoundary
      fallback={(again) => <PartFailed text={t('app.viewFailed', { name: t(name) })} again={again} />}
    >
      {children}
    </ViewBoundary>
  );
}
