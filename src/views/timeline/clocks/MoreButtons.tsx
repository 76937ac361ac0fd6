import type { RefObject } from 'react';
import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Loaded } from '../../../state/session/loaded';
import { useAppStore } from '../../../state/useApp';
import { laneName } from '../lanes/laneName';
import type { LaneLayout, More } from '../lanes/layout';
import './moreButtons.css';

export type MoreButtonsProps = {
  readonly loaded: Loaded;
  readonly layout: LaneLayout;
  /** Offset to add to the layout's y for this element, in px. */
  readonly top: number;
  /** Reference to the element with the lanes' names, one of which gets the focus after a press. */
  readonly area: RefObject<HTMLElement | null>;
};

/**
 * Buttons "+12" on the timeline for events of a day for which a lane lacks space; a press shows that day's
 * events of the lane in the list.
 */
export function MoreButtons({ loaded, layout, top, area }: MoreButtonsProps) {
  const t = useTranslator();
  const store = useAppStore();
  const { categories } = loaded;

  const nameOf = (more: More) => {
    const lane = layout.lanes[more.lane];
    return t('timeline.more', {
      count: more.count,
      day: dayText(more.window.from, t.language),
      lane: lane ? laneName(lane, categories, t) : '',
    });
  };
  const open = (more: More) => {
    const lane = layout.lanes[more.lane];
    const ids = lane?.categories.flatMap((index) => categories[index]?.id ?? []) ?? [];
    // The button goes with what it opens; a reader at the keyboard goes on from the lane's name.
    area.current
      ?.querySelectorAll('.timeline-lane')
      [more.lane]?.closest<HTMLElement>('.timeline-family')
      ?.focus({ preventScroll: true });
    const { from, to } = more.window;
    store.getState().change({ from, to, category: ids, panel: 'list', event: undefined });
  };
  return layout.more.map((more) => (
    <button
      key={`${more.lane} ${more.window.from}`}
      type="button"
      className="timeline-more"
      style={{ left: more.x, top: more.y + top }}
      aria-label={nameOf(more)}
      title={nameOf(more)}
      onClick={() => open(more)}
    >
      <span>+{more.count}</span>
    </button>
  ));
}
