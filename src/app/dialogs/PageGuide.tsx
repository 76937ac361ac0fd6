import { useTranslator } from '../../i18n/useTranslator';
import GuideDialog from './GuideDialog';

/** How to read a page of its own, and how to go about in it by keyboard. */
export default function PageGuide() {
  const t = useTranslator();
  return (
    <GuideDialog>
      <details>
        <summary>{t('guide.keys')}</summary>
        <p>{t('guide.keysText')}</p>
      </details>
    </GuideDialog>
  );
}
