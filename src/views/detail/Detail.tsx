import { useEffect, useMemo, useRef } from 'react';
import { minutesPerDay, type Window } from '../../engine/questions';
import { textProps } from '../../i18n/textProps';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { fillOf } from '../../scale/fill';
import { glyphOf } from '../../scale/glyphs';
import { clausesOf } from '../../state/view/selectors';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import { Glyph } from '../../draw/Glyph';
import { useAnswer } from '../answers/useAnswer';
import { Claims } from './Claims';
import { Correction } from './Correction';
import { Facts } from './Facts';
import { NotThere } from './NotThere';
import { Positions } from './Positions';
import { Sources } from './Sources';
import { Updates } from './Updates';
import { Warned } from './Warned';
import './detail.css';

/**
 * Detail view of the selected event: facts, positions, claims and sources, and buttons to the previous and next
 * event.
 */
export function Detail({ id }: { readonly id: string }) {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useLoaded();
  const view = useApp((state) => state.view);
  const clauses = useMemo(() => loaded && clausesOf(view, loaded), [view, loaded]);
  const { sort } = view;
  const question = useMemo(
    () => clauses && ({ kind: 'event', id, clauses, sort } as const),
    [id, clauses, sort],
  );
  const { question: of, answer, state } = useAnswer(loaded?.engine, question);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = answer?.event.id;

  useEffect(
    function readFromTheTitle() {
      heading.current?.closest('.detail-body')?.scrollTo({ top: 0 });
      // A reader who came by keyboard goes on from the title, not from the top of the page.
      const { lastEvent, surroundings } = store.getState();
      const byReader = !surroundings.inArticle || lastEvent === shown;
      if (shown !== undefined && byReader) heading.current?.focus({ preventScroll: true });
    },
    [store, shown],
  );

  const { change, clear, surroundings } = store.getState();
  // The dialog to share stands in the full view, which an article's view leads to.
  const { inArticle } = surroundings;
  const open = (event: string | undefined) => change({ event });
  if (!loaded) return null;
  if (!answer) {
    return (
      <section className="detail" aria-label={t('detail.name')}>
        <nav className="detail-nav">
          <button type="button" className="plain-button" onClick={() => open(undefined)}>
            ← {t('list.name')}
          </button>
        </nav>
        <h2 className="visually-hidden">{t('detail.name')}</h2>
        {state === 'fresh' && <NotThere id={id} />}
      </section>
    );
  }
  const { event, claims, line, position, total, previous, next } = answer;
  const category = loaded.categories[line.category];
  const isOutside = ({ from, to }: Window) =>
    line.end <= from * minutesPerDay || line.start >= (to + 1) * minutesPerDay;
  const reveal = () => {
    clear();
    // What lies outside the default period no filter hides: it takes all the days.
    if (isOutside(loaded.defaultWindow)) change(loaded.wholeWindow, 'replace');
  };
  return (
    <section className="detail" aria-label={t('detail.name')} aria-busy={state === 'stale'}>
      <nav className="detail-nav" aria-label={t('list.name')}>
        <button type="button" className="plain-button" onClick={() => open(undefined)}>
          {t('detail.back', { events: t('count.events', { count: total }) })}
        </button>
        <span className="detail-position">
          {position >= 0 && t('detail.position', { position: position + 1, total })}
        </span>
        <button type="button" className="plain-button" disabled={!previous} onClick={() => open(previous)}>
          {t(of.sort === 'time' ? 'detail.earlier' : 'detail.later')}
        </button>
        <button type="button" className="plain-button" disabled={!next} onClick={() => open(next)}>
          {t(of.sort === 'time' ? 'detail.later' : 'detail.earlier')}
        </button>
      </nav>
      <div className="detail-body">
        {position < 0 && (
          <p className="detail-note" role="status">
            {t(of.clauses.time && isOutside(of.clauses.time) ? 'detail.outside' : 'detail.hidden')}{' '}
            <button type="button" className="link-button" onClick={reveal}>
              {t(isOutside(loaded.defaultWindow) ? 'list.everything' : 'detail.showAnyway')}
            </button>
          </p>
        )}
        <p className="detail-kind">
          <Glyph
            glyph={glyphOf(category?.glyph ?? '', line)}
            fill={fillOf(event.status)}
            color={`var(--${category?.family ?? 'ink'})`}
          />
          <span>{category && textIn(category.title, t.language)} ·</span>
          <strong>{t(`detail.statusLong.${event.status}`)}</strong>
        </p>
        <h2 className="detail-title" tabIndex={-1} ref={heading} {...textProps(event.title, t.language)}>
          {textIn(event.title, t.language)}
        </h2>
        <p className="detail-summary" {...textProps(event.summary, t.language)}>
          {textIn(event.summary, t.language)}
        </p>
        <Facts event={event} line={line} />
        <Positions positions={event.positions} />
        <Updates updates={event.updates} />
        <Claims claims={claims} />
        <Warned key={event.id} warning={event.warning ?? claims.find((claim) => claim.warning)?.warning}>
          <Sources event={event} claims={claims} />
        </Warned>
        {!inArticle && (
          <p>
            <button type="button" className="link-button" onClick={() => change({ panel: 'share' })}>
              {t('detail.cite')}
            </button>
          </p>
        )}
        <Correction event={event} />
      </div>
    </section>
  );
}
