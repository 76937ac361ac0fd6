import { useTranslator } from '../../i18n/useTranslator';
import GuideDialog from './GuideDialog';

/** Guide dialog of the full page, with its keyboard commands. */
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
