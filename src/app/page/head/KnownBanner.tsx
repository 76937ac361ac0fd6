import { useMemo } from 'react';
import type { Day } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Loaded } from '../../../state/session/loaded';
import { useApp, useAppStore } from '../../../state/useApp';
import { useCount } from '../../../views/answers/useCount';
import { Announced } from '../../Announced';
import './known.css';

/** Banner of a view with an as-of day: day, number of events known then, and a button that ends it. */
export function KnownBanner() {
  const known = useApp((state) => state.view.known);
  const loaded = useApp((state) => state.loaded);
  return known !== undefined && loaded ? <Banner known={known} loaded={loaded} /> : null;
}

function Banner({ known, loaded }: { readonly known: Day; readonly loaded: Loaded }) {
  const t = useTranslator();
  const store = useAppStore();
  const clauses = useMemo(() => ({ known }), [known]);
  const { question, answer } = useCount(loaded.engine, clauses);
  const { change } = store.getState();
  // The notice changes only once the answer for its day is there, together with the views.
  const day = question?.clauses.known;
  const title = day === undefined ? '' : t('known.title', { date: dayText(day, t.language, 'full') });
  const told = answer ? t('known.told', { count: answer.total, whole: answer.whole }) : '';
  return (
    <section className="known" aria-label={t('known.name')}>
      <p className="known-text" aria-hidden="true">
        <strong>{title}</strong> <span>{told}</span>
      </p>
      <Announced text={`${title} ${told}`.trim()} />
      <div className="known-steps">
        <StepButton loaded={loaded} known={known} days={-1} />
        <StepButton loaded={loaded} known={known} days={1} />
      </div>
      <button type="button" className="button known-end" onClick={() => change({ known: undefined })}>
        {t('known.back')} <span aria-hidden="true">✕</span>
      </button>
    </section>
  );
}

type StepButtonProps = { readonly loaded: Loaded; readonly known: Day; readonly days: -1 | 1 };

/**
 * Button that moves the as-of day by a day. At either end of the data it is disabled with a reason, and keeps the
 * focus.
 */
function StepButton({ loaded, known, days }: StepButtonProps) {
  const t = useTranslator();
  const store = useAppStore();
  const { from, to } = loaded.wholeWindow;
  const next = Math.min(to, Math.max(from, known + days));
  const atEnd = days < 0 ? known <= from : known >= to;
  const what = t(days < 0 ? 'known.earlier' : 'known.onward');
  return (
    <button
      type="button"
      aria-label={what}
      aria-disabled={atEnd || undefined}
      title={atEnd ? t(days < 0 ? 'known.noEarlier' : 'known.noLater') : what}
      onClick={() => !atEnd && store.getState().change({ known: next })}
    >
      {days < 0 && <span aria-hidden="true">‹ </span>}
      {t('known.dayShort')}
      {days > 0 && <span aria-hidden="true"> ›</span>}
    </button>
  );
}
