import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { joinedId, type OriginName } from '../../model/origin';
import { pairDecisions, type DecidedPair, type Pair, type PairDecision } from '../../model/pair';
import { createComparison } from '../../pairs/comparePair';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/session/loaded';
import { useApp } from '../../state/useApp';
import { rowOfId } from '../../table/columns';
import type { Table } from '../../table/table';
import { lineAfter } from '../../views/list/listKeys';
import { keepDecisions } from '../files/second/keepDecisions';
import { confirmedCount, keyOf, pairsToShow, withDecision } from './decide';
import { PairList } from './PairList';
import { PairSide } from './PairSide';
import { reasonText } from './reasonTexts';
import { useProposals } from './useProposals';

type PairsProps = { readonly loaded: Loaded; readonly table: Table };

/**
 * Pairs of events that may be the same: the list, the chosen pair side by side, the reasons, and buttons to
 * decide.
 */
export function Pairs({ loaded, table }: PairsProps) {
  const t = useTranslator();
  const naming = useNaming();
  const known = useApp((state) => state.view.known) ?? Infinity;
  const proposals = useProposals(table);
  const [decided, setDecided] = useState(loaded.decided.pairs);
  const [past, setPast] = useState<readonly (readonly DecidedPair[])[]>([]);
  const [kept, setKept] = useState(true);
  const [at, setAt] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const compare = useMemo(() => createComparison(table), [table]);
  const { columns, dictionaries } = table;

  const rowOf = (name: OriginName, id: string) => rowOfId(columns, joinedId(name, id));
  const isThere = ({ a, b }: Pair) =>
    [rowOf('first', a), rowOf('second', b)].every(
      (row) => row >= 0 && (columns.knownDay[row] as number) <= known,
    );
  const pairs = proposals.pairs && pairsToShow(proposals.pairs, decided, isThere);
  const chosen = pairs?.[Math.min(at, pairs.length - 1)];
  const decisions = new Map(decided.map((pair) => [keyOf(pair), pair.decision]));

  const put = (next: readonly DecidedPair[]) => {
    setDecided(next);
    setKept(keepDecisions(loaded, next));
  };
  const decide = (decision: PairDecision) => {
    if (!chosen || !pairs) return;
    setPast([...past, decided]);
    const next = withDecision(decided, chosen, decision, new Date());
    put(next);
    const done = new Set(next.map(keyOf));
    const following = pairs.findIndex((pair, index) => index > at && !done.has(keyOf(pair)));
    if (following >= 0) setAt(following);
  };
  const undo = () => {
    const last = past.at(-1);
    if (!last || !pairs) return;
    setPast(past.slice(0, -1));
    const before = new Map(last.map((pair) => [keyOf(pair), pair.decision]));
    const changed = pairs.findIndex((pair) => before.get(keyOf(pair)) !== decisions.get(keyOf(pair)));
    put(last);
    if (changed >= 0) setAt(changed);
  };
  const press = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    const isList = event.target instanceof Element && event.target.closest('.pairs-list') !== null;
    const to = isList && pairs ? lineAfter(event.key, at, pairs.length) : undefined;
    if (isUndo) undo();
    else if (to !== undefined) setAt(to);
    else return;
    event.preventDefault();
  };
  useEffect(
    function followTheChosen() {
      const line = root.current?.querySelector<HTMLElement>('.pairs-list [aria-current]');
      line?.scrollIntoView?.({ block: 'nearest' });
      // Arrow keys move the focus with the choice; after a press on a decision button it stays there.
      if (line?.closest('.pairs-list')?.contains(document.activeElement)) line.focus();
    },
    [at],
  );

  if (!pairs)
    return (
      <p role="status">
        {t('pairs.finding')} <progress value={proposals.done} aria-label={t('pairs.finding')} />
      </p>
    );
  const same = confirmedCount(decided);
  const undecided = pairs.filter((pair) => !decisions.has(keyOf(pair))).length;
  const compared = chosen && compare(rowOf('first', chosen.a), rowOf('second', chosen.b));
  return (
    // Every key command here also has a button.
    <div className="pairs" role="group" aria-label={t('pairs.name')} ref={root} onKeyDown={press}>
      <p>{t('pairs.about')}</p>
      <Zones table={table} />
      <p role="status">
        {t('pairs.open', { count: pairs.length, undecided })} ·{' '}
        {t('pairs.counts', { count: columns.length, same })}
      </p>
      {!kept && <p role="alert">{t('pairs.unkept')}</p>}
      {!chosen ? (
        <p>{t('pairs.none')}</p>
      ) : (
        <>
          <PairList
            pairs={pairs}
            at={Math.min(at, pairs.length - 1)}
            table={table}
            decisionOf={(pair) => decisions.get(keyOf(pair))}
            choose={setAt}
          />
          <div className="pair-sides">
            <PairSide
              table={table}
              row={rowOf('first', chosen.a)}
              name="first"
              categories={loaded.categories}
            />
            <PairSide
              table={table}
              row={rowOf('second', chosen.b)}
              name="second"
              categories={loaded.categories}
            />
          </div>
          <ul className="pair-reasons" aria-label={t('pairs.because')}>
            {compared?.reasons.map((reason) => (
              <li key={reason.kind}>{reasonText(reason, dictionaries, t, naming)}</li>
            ))}
          </ul>
          <div className="pair-buttons">
            {pairDecisions.map((decision) => (
              <button
                key={decision}
                type="button"
                className="button"
                aria-pressed={decisions.get(keyOf(chosen)) === decision}
                onClick={() => decide(decision)}
              >
                {t(`pairs.${decision}`)}
              </button>
            ))}
            <button
              type="button"
              className="button"
              // A disabled button would lose the focus.
              aria-disabled={past.length === 0}
              onClick={undo}
            >
              {t('pairs.undo')}
            </button>
          </div>
          <p className="quiet">{t('pairs.keys')}</p>
        </>
      )}
    </div>
  );
}

/** Note that two datasets keep different time, with the time zone of each; nothing where they share one. */
function Zones({ table: { metadata } }: Pick<PairsProps, 'table'>) {
  const t = useTranslator();
  const [first, second] = metadata.origins ?? [];
  if (first?.timeZone === undefined || second?.timeZone === undefined) return null;
  return (
    <p>
      {t('pairs.zones', {
        first: textIn(first.title, t.language),
        firstZone: first.timeZone,
        second: textIn(second.title, t.language),
        secondZone: second.timeZone,
      })}
    </p>
  );
}
