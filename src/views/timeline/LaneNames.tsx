import { memo, useMemo } from 'react';
import { numberText } from '../../i18n/numbers';
import { useTranslator } from '../../i18n/useTranslator';
import type { Category, Family } from '../../model/dataset';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/createAppStore';
import { useApp, useAppStore } from '../../state/useApp';
import { Glyph } from '../glyph/Glyph';
import { useAnswer } from '../useAnswer';
import type { Frame } from './frame';
import type { PlacedLane } from './lanes';
import { LaneFoot } from './LaneFoot';
import { useClauses } from './useClauses';

const colors: { readonly [family in Family]: string } = {
  force: 'var(--force)',
  ground: 'var(--ground)',
  human: 'var(--human)',
  talks: 'var(--talks)',
  public: 'var(--public)',
};

type LaneNamesProps = {
  readonly loaded: Loaded;
  readonly frame: Frame;
  readonly lanes: readonly PlacedLane[];
  /** From the layout's y to the element's, in px. */
  readonly top: number;
};

/**
 * The names of the lanes; each shows its own events only, or all again. Its number is what that shows: the events
 * under every clause but the categories'. Those that the categories leave out stand in brackets.
 */
export function LaneNames({ loaded, frame, lanes, top }: LaneNamesProps) {
  const clauses = useClauses(loaded);
  const { categories } = loaded.table.dictionaries;
  const question = useMemo(() => ({ facet: 'category', clauses }) as const, [clauses]);
  const { answer } = useAnswer(loaded.engine, 'facets', question);

  return (
    <>
      {lanes.map((lane) => (
        <LaneName
          key={lane.key}
          lane={lane}
          categories={categories}
          frame={frame}
          top={top}
          count={answer && lane.categories.reduce((sum, index) => sum + (answer.counts[index] ?? 0), 0)}
        />
      ))}
      {!frame.narrow && answer && (
        <LaneFoot
          loaded={loaded}
          frame={frame}
          clauses={clauses}
          count={answer.counts.reduce((sum, count) => sum + count, 0)}
          top={top}
        />
      )}
    </>
  );
}

type LaneNameProps = {
  readonly lane: PlacedLane;
  readonly categories: readonly Category[];
  readonly frame: Frame;
  readonly top: number;
  readonly count: number | undefined;
};

const LaneName = memo(function LaneName({ lane, categories, frame, top, count }: LaneNameProps) {
  const t = useTranslator();
  const store = useAppStore();
  const chosen = useApp((state) => state.view.category);
  const ids = lane.categories.flatMap((index) => categories[index]?.id ?? []);
  const category = lane.category === undefined ? undefined : categories[lane.category];
  const name = category ? textIn(category.title, t.language) : t(`timeline.family.${lane.family}`);
  const pressed = chosen.length === ids.length && ids.every((id) => chosen.includes(id));
  const number = count === undefined ? '' : numberText(count, t.language);
  const hidden = chosen.length > 0 && !ids.some((id) => chosen.includes(id));
  const figure = hidden && number !== '' ? `(${number})` : number;
  return (
    <button
      type="button"
      className={hidden ? 'timeline-lane timeline-lane-dimmed' : 'timeline-lane'}
      style={{
        top: lane.y + top,
        height: lane.height,
        width: frame.plot.x - frame.padPx - 6,
        left: frame.padPx,
      }}
      aria-pressed={pressed}
      aria-label={
        count === undefined
          ? name
          : t(hidden ? 'timeline.laneHidden' : 'timeline.laneCount', { lane: name, count })
      }
      title={pressed ? t('timeline.allLanes') : t('timeline.onlyLane', { lane: name })}
      onClick={() => store.getState().change({ category: pressed ? [] : ids })}
    >
      <LaneGlyph glyph={lane.glyph} sizePx={11} color={colors[lane.family]} />
      <span className="timeline-lane-name">{name}</span>
      {!frame.narrow && (
        // Its width follows from its length, so that another number lays out no name anew.
        <span
          className="timeline-lane-count"
          style={{ width: `${hidden ? number.length + 1.2 : number.length}ch` }}
        >
          <span>{figure}</span>
        </span>
      )}
    </button>
  );
});

const LaneGlyph = memo(Glyph);
