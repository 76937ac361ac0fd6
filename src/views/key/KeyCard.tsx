import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { isLit, type Lit } from '../../state/session/lit';
import type { Loaded } from '../../state/session/loaded';
import { clausesOf } from '../../state/view/selectors';
import { useApp } from '../../state/useApp';
import { useFreshAnswer } from '../answers/useAnswer';

export type KeyCardProps = {
  readonly id: string;
  readonly loaded: Loaded;
  readonly lit: Lit;
  readonly title: string;
  readonly text: string;
};

/**
 * Maximum number of events among which the card counts the marks of a legend item; with more, it shows no
 * count.
 */
const mostMarks = 2000;

/** Minimum distance of the card from the page's right edge, px. */
const edgePx = 8;

/**
 * Card of a legend item: its meaning, and the number of events with that kind of mark that pass the filters.
 */
export function KeyCard({ id, loaded, lit, title, text }: KeyCardProps) {
  const t = useTranslator();
  const clauses = useApp((state) => clausesOf(state.view, loaded));
  const question = useMemo(() => ({ kind: 'marks', clauses, limit: mostMarks }) as const, [clauses]);
  const answer = useFreshAnswer(loaded.engine, question);
  const marks = answer?.marks?.filter((mark) => isLit(mark, lit));
  // Both are drawn in outline; the second is rare, and said only where there is one.
  const retracted = lit.kind === 'fill' && marks?.some((mark) => mark.status === 'retracted');
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(function keepInThePage() {
    const element = card.current;
    const edge = element?.closest('.conflict-timeline')?.getBoundingClientRect().right ?? Infinity;
    if (element)
      element.style.left = `${Math.min(0, edge - edgePx - element.getBoundingClientRect().right)}px`;
  }, []);
  return (
    <div ref={card} className="key-card" id={id} role="tooltip">
      <b>{retracted ? t('key.fill.hollowRetractedTitle') : title}</b>
      {marks && <> · {t('count.eventsOf', { shown: marks.length, count: answer?.total ?? 0 })}</>}
      <p>{retracted ? t('key.fill.hollowRetractedText') : text}</p>
    </div>
  );
}
