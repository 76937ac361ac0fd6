import { numberText } from '../../i18n/numbers';
import { useTranslator } from '../../i18n/useTranslator';
import { joinedId } from '../../model/origin';
import type { Pair, PairDecision } from '../../model/pair';
import { textIn } from '../../model/text';
import { eventOfRow, rowOfId } from '../../table/columns';
import type { Table } from '../../table/table';

/** Most rows drawn around the chosen one, since a list of thousands would be slow. */
const drawn = 100;

type PairListProps = {
  readonly pairs: readonly Pair[];
  /** Position of the chosen pair, from 0. */
  readonly at: number;
  readonly table: Table;
  readonly decisionOf: (pair: Pair) => PairDecision | undefined;
  readonly choose: (at: number) => void;
};

/**
 * List of pairs of events, the likeliest first, each with the title in the first dataset, its score and the
 * decision on it.
 */
export function PairList({ pairs, at, table, decisionOf, choose }: PairListProps) {
  const t = useTranslator();
  const from = Math.max(0, Math.min(at - drawn / 2, pairs.length - drawn));
  return (
    <ol className="pairs-list" start={from + 1} aria-label={t('pairs.name')}>
      {pairs.slice(from, from + drawn).map((pair, index) => {
        const decision = decisionOf(pair);
        const event = eventOfRow(table.columns, rowOfId(table.columns, joinedId('first', pair.a)));
        const position = from + index;
        return (
          <li key={`${pair.a} ${pair.b}`} aria-setsize={pairs.length} aria-posinset={position + 1}>
            <button
              type="button"
              aria-current={position === at || undefined}
              tabIndex={position === at ? 0 : -1}
              onClick={() => choose(position)}
            >
              <span className="pair-title" dir="auto">
                {textIn(event.title, t.language)}
              </span>{' '}
              <span className="quiet">
                {t('pairs.score', { percent: numberText(Math.round(pair.score * 100), t.language) })}
                {decision && ` · ${t(`pairs.${decision}`)}`}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
