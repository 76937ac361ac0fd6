import { actorName } from '../i18n/placeName';
import { useNaming } from '../i18n/useNaming';
import { useTranslator } from '../i18n/useTranslator';
import { textIn } from '../model/text';
import { useLoaded } from '../state/useApp';
import { Dialog } from './Dialog';

const sections = ['claims', 'clocks', 'marks', 'names'] as const;

/**
 * How to read the page: claims, the two clocks, the marks and the names; then what the dataset itself says of
 * its names and of those who speak in it.
 */
export default function GuideDialog() {
  const t = useTranslator();
  const naming = useNaming();
  const table = useLoaded()?.table;
  const ownNaming = textIn(table?.metadata.naming, t.language);
  const explained = table?.dictionaries.actors.filter((actor) => actor.note !== undefined) ?? [];
  return (
    <Dialog title={t('guide.name')}>
      {sections.map((section) => (
        <section className="guide-section" key={section}>
          <h3>{t(`guide.${section}`)}</h3>
          <p>{t(`guide.${section}Text`)}</p>
          {section === 'names' && ownNaming !== '' && <p>{ownNaming}</p>}
        </section>
      ))}
      {explained.length > 0 && (
        <section className="guide-section">
          <h3>{t('guide.who')}</h3>
          {explained.map((actor) => (
            <p key={actor.id}>
              {t('guide.note', { actor: actorName(actor, naming), note: textIn(actor.note, t.language) })}
            </p>
          ))}
        </section>
      )}
    </Dialog>
  );
}
