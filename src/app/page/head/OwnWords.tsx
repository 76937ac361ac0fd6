import { useTranslator } from '../../../i18n/useTranslator';
import { useApp, useAppStore } from '../../../state/useApp';
import { withoutWords } from '../../../state/view/ownWords';
import './ownWords.css';

/**
 * Band under the page's header with the words of whoever shared the view, named as theirs: anybody can write a
 * link, and its text must not pass for the page's own.
 */
export default function OwnWords() {
  const t = useTranslator();
  const store = useAppStore();
  const { headline, intro, byline, credit } = useApp((state) => state.view);
  const foot = [byline, credit].filter((part) => part !== '').join(' · ');
  return (
    <section className="own-words" aria-label={t('words.of')}>
      {/* Scrolls where the words are long: reached by keyboard too. */}
      <div className="own-words-text" dir="auto" tabIndex={0}>
        {headline !== '' && <h2>{headline}</h2>}
        {intro !== '' && <p>{intro}</p>}
        {foot !== '' && <p className="quiet">{foot}</p>}
      </div>
      <p className="own-words-of">
        {t('words.of')}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => store.getState().change(withoutWords(), 'replace')}
        >
          {t('words.remove')}
        </button>
      </p>
    </section>
  );
}
