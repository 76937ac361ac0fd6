import { actorName } from '../i18n/placeName';
import { useNaming } from '../i18n/useNaming';
import { useTranslator } from '../i18n/useTranslator';
import { textIn } from '../model/text';
import { useLoaded } from '../state/useApp';
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
      <OwnNotes />
    </Dialog>
  );
}

/** What the dataset itself says of the names in its texts and of those who speak there; folded. */
function OwnNotes() {
  const t = useTranslator();
  const naming = useNaming();
  const table = useLoaded()?.table;
  const names = textIn(table?.metadata.naming, t.language);
  const explained = table?.dictionaries.actors.filter((actor) => actor.note !== undefined) ?? [];
  if (names === '' && explained.length === 0) return null;
  return (
    <details>
      <summary>{t('guide.own')}</summary>
      {names !== '' && <p>{names}</p>}
      {explained.map((actor) => (
        <p key={actor.id}>
          {t('guide.note', { actor: actorName(actor, naming), note: textIn(actor.note, t.language) })}
        </p>
      ))}
    </details>
  );
}
