import { useMemo } from 'react';
import { noPlace, type GroupName } from '../../../engine/questions';
import { claimOptionLabel } from '../../../i18n/claimOptionLabel';
import { optionLabel } from '../../../i18n/clauseLabel';
import { claimantRoles } from '../../../model/claim';
import { eventStatuses } from '../../../model/event';
import { textIn } from '../../../model/text';
import { isMoving } from '../../../state/motion/motion';
import type { Loaded } from '../../../state/session/loaded';
import { claimClausesOf, clausesOf, windowOf } from '../../../state/view/selectors';
import type { View } from '../../../state/view/view';
import { useApp, useAppStore } from '../../../state/useApp';
import { useAnswer } from '../../answers/useAnswer';
import { useDebounced } from '../../shared/useDebounced';
import { useCellWords } from '../events/useEventColumns';
import type { TableOptions } from '../options/options';
import { edgesOf, unitDays, unitOf } from './calendar';
import { barFills, stacksOf } from './multiples';
import type { Shown, ShownMultiple } from './Multiples';

/** Maximum number of groups, such as actors or places, in the statistics. */
const mostGroups = 12;

/** Returns the first days of the statistics' calendar units; debounced while the time window is dragged. */
function useDays(loaded: Loaded, options: TableOptions): readonly number[] {
  const window = useDebounced(
    useApp((state) => windowOf(state.view, loaded)),
    useApp(isMoving),
  );
  return useMemo(() => unitDays(window, unitOf(window, options.unit)), [window, options.unit]);
}

/**
 * Returns the click handler of the statistics: it filters all views by the clauses of a group, and by the days
 * of a bar if one is given.
 */
function useChoose(
  days: readonly number[],
  loaded: Loaded,
  of: (key: string) => Partial<View>,
): Shown['choose'] {
  const store = useAppStore();
  return (key, bin) => {
    const { view, change } = store.getState();
    const window = windowOf(view, loaded);
    const [from, after] = bin === undefined ? [] : [days[bin], days[bin + 1]];
    change({
      ...of(key),
      // A week that begins before the days shown is counted from them on.
      ...(from !== undefined &&
        after !== undefined && {
          from: Math.max(from, window.from),
          to: Math.min(after - 1, window.to),
        }),
    });
  };
}

/**
 * Returns the table's number of events by group and calendar unit; undefined before the first answer, or if
 * `asked` is false.
 */
export function useShownEvents(loaded: Loaded, options: TableOptions, asked: boolean): Shown | undefined {
  const { by } = options;
  const { t, naming, dictionaries } = useCellWords(loaded);
  const clauses = useDebounced(
    useApp((state) => clausesOf(state.view, loaded)),
    useApp(isMoving),
  );
  const days = useDays(loaded, options);
  const question = useMemo(
    () =>
      asked
        ? ({ kind: 'groupBins', clauses, by, edges: edgesOf(days), most: mostGroups } as const)
        : undefined,
    [asked, clauses, by, days],
  );
  const { answer, question: of } = useAnswer(loaded.engine, question);
  const idsOf = (key: string): readonly string[] => {
    if (by !== 'side') return [key];
    return dictionaries.actors.filter(({ side }) => side === key).map(({ id }) => id);
  };
  const clause = by === 'side' ? 'actor' : by;
  const choose = useChoose(days, loaded, (key) => ({ [clause]: idsOf(key) }) as Partial<View>);
  return useMemo(() => {
    if (!answer || of?.by !== by) return undefined;
    const bins = answer.edges.length - 1;
    const ticked: readonly string[] = of.clauses[clause] ?? [];
    const multiples = answer.groups
      .filter(({ total }) => total > 0)
      .map(({ index, total, counts }): ShownMultiple => {
        const id = idOf(by, index, dictionaries);
        return {
          key: id ?? '',
          title:
            id === undefined
              ? t('stats.none')
              : by === 'side'
                ? textIn(dictionaries.sides[index]?.title, t.language)
                : optionLabel(by, id, dictionaries, t, naming),
          total,
          stacks: stacksOf(counts, bins),
          color:
            by === 'category'
              ? `var(--${loaded.categories[index]?.family ?? 'ink'})`
              : by === 'side'
                ? sideColor(index)
                : 'var(--ink)',
          faint: ticked.length > 0 && (id === undefined || !idsOf(id).some((one) => ticked.includes(one))),
          chooses: id !== undefined,
        };
      });
    return { multiples, days: answer.edges.map((edge) => edge / 1440), choose };
    // `idsOf` and `choose` read nothing else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answer, of, by, clause, dictionaries, t, naming, loaded]);
}

function idOf(by: GroupName, index: number, of: Loaded['table']['dictionaries']): string | undefined {
  if (index < 0) return by === 'place' ? noPlace : undefined;
  switch (by) {
    case 'category':
      return of.categories[index]?.id;
    case 'side':
      return of.sides[index]?.id;
    case 'status':
      return eventStatuses[index];
    case 'actor':
      return of.actors[index]?.id;
    case 'place':
      return of.places[index]?.id;
  }
}

function sideColor(index: number): string {
  return index === 0 ? 'var(--side-a)' : index === 1 ? 'var(--side-z)' : 'var(--ink2)';
}

/**
 * Hook that asks the engine for the number of claims (figures aren't summed) by day, week or month, by the
 * property that the reader chose, and by the claimant's role. `asked`: whether it asks at all. Undefined until
 * the first answer.
 */
export function useShownClaims(loaded: Loaded, options: TableOptions, asked: boolean): Shown | undefined {
  const by = options.claimBy;
  const { t, naming, dictionaries } = useCellWords(loaded);
  const clauses = useDebounced(
    useApp((state) => clausesOf(state.view, loaded)),
    useApp(isMoving),
  );
  const ofClaims = useApp((state) => claimClausesOf(state.view, loaded));
  const days = useDays(loaded, options);
  const question = useMemo(
    () =>
      asked ? ({ kind: 'claimBins', clauses, of: ofClaims, by, edges: edgesOf(days) } as const) : undefined,
    [asked, clauses, ofClaims, by, days],
  );
  const { answer, question: of } = useAnswer(loaded.engine, question);
  const choose = useChoose(days, loaded, (key) => {
    const [role = '', ...id] = key.split(' ');
    return { [by]: [id.join(' ')], voice: [role] } as Partial<View>;
  });
  return useMemo(() => {
    if (!answer || of?.by !== by) return undefined;
    const bins = answer.edges.length - 1;
    const ids: readonly string[] = of.of?.[by] ?? [];
    const voices: readonly string[] = of.of?.voice ?? [];
    const multiples = answer.groups
      .flatMap(({ id, counts }) =>
        claimantRoles.map((role, at): ShownMultiple => {
          const own = Array.from(counts.subarray(at * bins, (at + 1) * bins));
          const fill = role === 'own-side' ? 'solid' : role === 'adversary' ? 'hollow' : 'half';
          const index = by === 'side' ? dictionaries.sides.findIndex((side) => side.id === id) : -1;
          return {
            key: `${role} ${id}`,
            title: `${claimOptionLabel(by, id, dictionaries, t, naming)}, ${t(`claims.role.${role}`)}`,
            total: own.reduce((sum, count) => sum + count, 0),
            stacks: barFills.map((one) => (one === fill ? own : [])),
            color: sideColor(index),
            faint: (ids.length > 0 && !ids.includes(id)) || (voices.length > 0 && !voices.includes(role)),
            chooses: true,
          };
        }),
      )
      .filter(({ total }) => total > 0)
      .slice(0, 2 * mostGroups);
    return { multiples, days: answer.edges.map((edge) => edge / 1440), choose };
    // `choose` reads nothing else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answer, of, by, dictionaries, t, naming, loaded]);
}
