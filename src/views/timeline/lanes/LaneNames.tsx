import { opened, shell } from '../../../i18n/messageGroups';
import { memo, useMemo } from 'react';
import { numberText } from '../../../i18n/numbers';
import { useTranslator } from '../../../i18n/useTranslator';
import type { DrawnCategory } from '../../../scale/categoryLooks';
import { useAppStore } from '../../../state/useApp';
import { Glyph } from '../../../draw/Glyph';
import type { Result } from '../../answers/runs';
import { lazyPart } from '../../shared/lazyPart';
import type { Frame } from '../frame';
import { blockName, laneName } from './laneName';
import { blocksOf, laneDefaults, type Block, type PlacedLane } from './lanes';
import type { LanesDrawn, LanesOf } from './lanesPlan';

// It says something only where a filter narrows the lanes.
const LaneFoot = lazyPart(() => import('./LaneFoot').then(({ LaneFoot: foot }) => foot), {
  messages: [shell, opened],
  failed: 'nowhere',
});

type LaneNamesProps = {
  readonly categories: readonly DrawnCategory[];
  readonly frame: Frame;
  readonly lanes: readonly PlacedLane[];
  /** Answers that the lanes are drawn from, with the filters that they are of. Default: no counts yet. */
  readonly drawn: Result<LanesOf, LanesDrawn> | undefined;
  /** Offset to add to the layout's y for this element, in px. */
  readonly top: number;
};

/**
 * Labels of the timeline's lanes, one a category, each with its number of events under all filters except the
 * category filter; the number is in brackets while that filter hides the category. The labels of one colour
 * family share a button that filters by the family's categories.
 */
export function LaneNames({ categories, frame, lanes, drawn, top }: LaneNamesProps) {
  const clauses = drawn?.of.clauses;
  const narrowed = clauses && Object.keys(clauses).some((name) => name !== 'time' && name !== 'known');
  // Each layout makes its lanes anew: told apart by what they say, names that stay where they are are not drawn anew.
  const said = JSON.stringify(lanes);
  const blocks = useMemo(() => blocksOf(JSON.parse(said)), [said]);

  return (
    <>
      {blocks.map((block) => (
        <FamilyNames
          key={block.key}
          block={block}
          categories={categories}
          frame={frame}
          top={top}
          counts={drawn && countsOf(block, drawn.value.counts)}
          chosen={clauses?.category ?? everyCategory}
        />
      ))}
      {!frame.narrow && narrowed && drawn && (
        <LaneFoot frame={frame} drawn={drawn.value} hidden={clauses.category !== undefined} top={top} />
      )}
    </>
  );
}

const everyCategory: readonly string[] = [];

/**
 * Sums the counts of categories for each lane of a block of names; joined by spaces, so that equal counts need
 * no render.
 */
function countsOf({ lanes }: Block, counts: Uint32Array): string {
  return lanes
    .map(({ categories }) => categories.reduce((sum, index) => sum + (counts[index] ?? 0), 0))
    .join(' ');
}

type FamilyNamesProps = {
  readonly block: Block;
  readonly categories: readonly DrawnCategory[];
  readonly frame: Frame;
  readonly top: number;
  /** Number of events of each lane, joined by spaces: an equal string needs no render. */
  readonly counts: string | undefined;
  /** Ids of the categories filtered by; empty without that filter. */
  readonly chosen: readonly string[];
};

const FamilyNames = memo(function FamilyNames(props: FamilyNamesProps) {
  const { block, categories, frame, top, counts, chosen } = props;
  const t = useTranslator();
  const store = useAppStore();
  const { lanes } = block;
  const counted = counts?.split(' ').map(Number);
  const idsOf = (indexes: readonly number[]) => indexes.flatMap((index) => categories[index]?.id ?? []);
  const isHidden = (indexes: readonly number[]) =>
    chosen.length > 0 && !idsOf(indexes).some((id) => chosen.includes(id));
  const own = lanes.flatMap((lane) => lane.categories);
  const style = {
    top: block.y + top,
    height: block.height,
    width: frame.plot.x - frame.padPx - 6,
    left: frame.padPx,
  };
  const names = lanes.map((lane, index) => {
    return (
      <LaneName
        key={lane.key}
        lane={lane}
        name={laneName(lane, categories, t)}
        count={frame.narrow ? undefined : counted?.[index]}
        hidden={isHidden(lane.categories)}
      />
    );
  });
  // Where a finger couldn't press them they are text: the filters do the same.
  if (block.height < laneDefaults.blockPx)
    return (
      <div className="timeline-family" style={style}>
        {names}
      </div>
    );
  const ids = idsOf(own);
  const pressed = chosen.length === ids.length && ids.every((id) => chosen.includes(id));
  const name = lanes[0] ? blockName(lanes[0], categories, t) : '';
  const count = counted?.reduce((sum, each) => sum + each, 0);
  return (
    <button
      type="button"
      className="timeline-family"
      style={style}
      aria-pressed={pressed}
      title={pressed ? t('timeline.allLanes') : t('timeline.onlyLane', { lane: name })}
      onClick={() => store.getState().change({ category: pressed ? [] : ids })}
    >
      <span className="visually-hidden">
        {count === undefined
          ? name
          : isHidden(own)
            ? t('timeline.laneHidden', { lane: name, count })
            : t('timeline.laneCount', { lane: name, events: t('count.events', { count }) })}
      </span>
      {/* The only lane of a family, or of none, says no more than that. */}
      <span aria-hidden={lanes[0]?.category === undefined || lanes[0].own !== undefined}>{names}</span>
    </button>
  );
});

type LaneNameProps = {
  readonly lane: PlacedLane;
  readonly name: string;
  readonly count: number | undefined;
  readonly hidden: boolean;
};

const LaneName = memo(function LaneName({ lane, name, count, hidden }: LaneNameProps) {
  const t = useTranslator();
  const number = count === undefined ? '' : numberText(count, t.language);
  return (
    <span
      className={hidden ? 'timeline-lane timeline-lane-dimmed' : 'timeline-lane'}
      style={{ height: lane.height }}
    >
      <LaneGlyph glyph={lane.glyph} sizePx={11} color={`var(--${lane.family})`} />
      <span className="timeline-lane-name">{name}</span>{' '}
      {number !== '' && (
        // Its width follows from its length, so that another number lays out no name anew.
        <span
          className="timeline-lane-count"
          style={{ width: `${hidden ? number.length + 1.2 : number.length}ch` }}
        >
          <span>{hidden ? `(${number})` : number}</span>
        </span>
      )}
    </span>
  );
});

const LaneGlyph = memo(Glyph);
