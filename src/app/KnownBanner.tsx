import { useMemo } from 'react';
import type { Day } from '../engine/questions';
import { dayText } from '../i18n/dates';
import { useTranslator } from '../i18n/useTranslator';
import type { Loaded } from '../state/createAppStore';
import { useApp, useAppStore } from '../state/useApp';
import { DateField } from '../views/timeline/DateField';
import { useAnswer } from '../views/useAnswer';

/** Says that the page shows what was known on an evening, and how much came later; one tap ends it. */
export function KnownBanner() {
  const known = useApp((state) => state.view.known);
  const loaded = useApp((state) => state.loaded);
  return known !== undefined && loaded ? <Banner known={known} loaded={loaded} /> : null;
}

function Banner({ known, loaded }: { readonly known: Day; readonly loaded: Loaded }) {
  const t = useTranslator();
  const store = useAppStore();
  const question = useMemo(
    () => ({ clauses: { known }, sort: 'time', limit: 0, at: { offset: 0 } }) as const,
    [known],
  );
  const answer = useAnswer(loaded.engine, 'page', question).answer;
  const { change } = store.getState();
  const { from, to } = loaded.wholeWindow;
  const set = (day: Day, entry: 'drag' | 'push') =>
    change({ known: Math.min(to, Math.max(from, day)) }, entry);
  const date = dayText(known, t.language, 'long');
  return (
    <section className="known" aria-label={t('known.name')}>
      <p className="known-text" role="status">
        <strong>{t('known.on', { date })}</strong>{' '}
        {answer && (
          <span>
            {t('known.events', { count: answer.total })}{' '}
            {t('known.later', { count: answer.whole - answer.total })}
          </span>
        )}
      </p>
      <input
        className="known-slider"
        type="range"
        min={Math.min(known, loaded.defaultWindow.from)}
        max={Math.max(known, loaded.defaultWindow.to + 30)}
        value={known}
        aria-label={t('known.slider')}
        aria-valuetext={date}
        onChange={(event) => set(Number(event.target.value), 'drag')}
        onPointerUp={() => change({}, 'push')}
        onKeyUp={() => change({}, 'push')}
      />
      <DateField
        label={t('known.reportedBy')}
        name={t('known.reportedBy')}
        day={known}
        bounds={loaded.wholeWindow}
        choose={(day) => set(day, 'push')}
      />
      <button type="button" className="button known-end" onClick={() => change({ known: undefined })}>
        {t('known.end')} <span aria-hidden="true">×</span>
      </button>
    </section>
  );
}
