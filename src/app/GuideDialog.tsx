import { useTranslator } from '../i18n/useTranslator';
import { Dialog } from './Dialog';

const sections = ['claims', 'clocks', 'marks', 'names'] as const;

/** How to read the page: claims, the two clocks, the marks and the names, in less than a screen. */
export default function GuideDialog() {
  const t = useTranslator();
  return (
    <Dialog title={t('guide.name')}>
      {sections.map((section) => (
        <section className="guide-section" key={section}>
          <h3>{t(`guide.${section}`)}</h3>
          <p>{t(`guide.${section}Text`)}</p>
        </section>
      ))}
    </Dialog>
  );
}
