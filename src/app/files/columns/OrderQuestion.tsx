import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { edtfText } from '../../../i18n/when';
import type { OrderQuestion as Question } from './columnsState';

const orders = ['dmy', 'mdy'] as const;

export type OrderQuestionProps = {
  readonly question: Question;
  readonly answer: (order: 'dmy' | 'mdy') => void;
};

/**
 * Question whether the day or the month comes first, with rows read both ways. Nothing is chosen beforehand: arrows
 * move between the answers, Space gives one.
 */
export function OrderQuestion({ question, answer }: OrderQuestionProps) {
  const t = useTranslator();
  const id = useId();
  const [at, setAt] = useState(0);
  const options = useRef<(HTMLElement | null)[]>([]);
  const { column, examples, inOrder } = question;
  useEffect(function takeTheFocus() {
    options.current[0]?.focus();
  }, []);
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    const isArrow = key.startsWith('Arrow');
    if (isArrow) {
      const next = 1 - at;
      setAt(next);
      options.current[next]?.focus();
    } else if (key === ' ') answer(orders[at] ?? 'dmy');
    else return;
    event.preventDefault();
  };
  return (
    <section className="order-question">
      <h3 id={id}>{t('columns.question')}</h3>
      <p id={`${id}-text`}>{t('columns.questionText', { column })}</p>
      <div
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={`${id}-text ${id}-hint`}
        onKeyDown={press}
      >
        {orders.map((order, index) => (
          <div
            key={order}
            role="radio"
            aria-checked="false"
            tabIndex={index === at ? 0 : -1}
            ref={(element) => {
              options.current[index] = element;
            }}
            onFocus={() => setAt(index)}
            onClick={() => answer(order)}
          >
            <b>{t(order === 'dmy' ? 'columns.dayFirst' : 'columns.monthFirst')}</b>
            {examples.slice(0, 3).map((example, row) => (
              <span className="order-question-example" key={row}>
                <code>{example.cell}</code> <span aria-hidden="true">→</span>{' '}
                <b>{edtfText(example[order], t)}</b>
              </span>
            ))}
            {inOrder.of > 0 && (
              <small>
                {t('columns.inOrder', { rising: inOrder[order], of: inOrder.of, count: inOrder.of })}
              </small>
            )}
          </div>
        ))}
      </div>
      <p id={`${id}-hint`}>{t('columns.hint')}</p>
    </section>
  );
}
