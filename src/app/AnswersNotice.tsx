import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { useApp, useAppStore } from '../state/useApp';
import './answersNotice.css';

/** Delay in ms before the notice of pending answers appears. */
const delayMs = 300;

/**
 * Notice that views wait for answers of the engine, or that answers failed, with a button to ask again. Views
 * with stale answers are dimmed meanwhile.
 */
export function AnswersNotice() {
  const t = useTranslator();
  const store = useAppStore();
  const failed = useApp((state) => state.awaited.some(({ issue }) => issue !== undefined));
  const waits = useApp((state) => state.awaited.some(({ issue }) => issue === undefined));
  const [isDue, setDue] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), delayMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(
    function dimTheViews() {
      const root = box.current?.closest<HTMLElement>('.conflict-timeline');
      if (!isDue || !root) return undefined;
      root.dataset['answers'] = 'old';
      return () => {
        delete root.dataset['answers'];
      };
    },
    [isDue],
  );
  const askAgain = () => {
    for (const { issue, again } of store.getState().awaited) if (issue) again();
  };
  return (
    <div className="answers-notice" role="status" ref={box}>
      {isDue && (waits || failed) && (
        <p>
          {t(waits ? 'answers.stale' : 'answers.failed')}{' '}
          {failed && !waits && (
            <button type="button" className="button" onClick={askAgain}>
              {t('app.viewAgain')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
