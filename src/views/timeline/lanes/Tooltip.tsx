import { useMemo } from 'react';
import { minutesPerDay, type Clauses } from '../../../engine/questions';
import { dayText, rangeText } from '../../../i18n/dates';
import { textProps } from '../../../i18n/textProps';
import { useTranslator } from '../../../i18n/useTranslator';
import { whenInWords } from '../../../i18n/when';
import { textIn } from '../../../model/text';
import type { Loaded } from '../../../state/session/loaded';
import { useApp } from '../../../state/useApp';
import { useCard } from '../../card/useCard';
import { useFreshAnswer } from '../../answers/useAnswer';
import type { Frame } from '../frame';
import type { CountBar } from './bars';
import { blockName } from './laneName';
import type { LaneLayout, PlacedMark } from './layout';
import './tooltip.css';

/** Event glyph or count bar under the pointer, on the timeline. */
export type Pointed =
  { readonly kind: 'mark'; readonly placed: PlacedMark } | { readonly kind: 'bar'; readonly bar: CountBar };

type TooltipProps = {
  readonly loaded: Loaded;
  readonly clauses: Clauses;
  /** Event glyph or count bar under the pointer; the card of the last one stays for a moment. */
  readonly pointed: Pointed | undefined;
  readonly layout: LaneLayout;
  readonly frame: Frame;
  readonly top: number;
};

/** Maximum width of a tooltip in px; `heightPx` is its usual height. */
const maxWidthPx = 280;
const heightPx = 62;

/**
 * Tooltip of the timeline: title and date of the event under the pointer, or the count of a bar. Hidden from
 * screen readers, which have the list.
 */
export function Tooltip({ pointed, ...given }: TooltipProps) {
  const hover = useApp((state) => state.hover);
  const { shown, over } = useCard(pointed, keyOf, (card) => hover(card && idOf(card)));
  return (
    shown && (
      <div className="timeline-tips" aria-hidden="true" {...over}>
        <Tip {...given} pointed={shown} />
      </div>
    )
  );
}

const idOf = (pointed: Pointed) => (pointed.kind === 'mark' ? pointed.placed.mark.id : undefined);
const keyOf = (pointed: Pointed) =>
  pointed.kind === 'mark' ? pointed.placed.mark.id : `${pointed.bar.lane} ${pointed.bar.from}`;

type TipProps = Omit<TooltipProps, 'pointed'> & { readonly pointed: Pointed };

function Tip({ loaded, clauses, pointed, layout, frame, top }: TipProps) {
  const t = useTranslator();
  const id = idOf(pointed);
  const question = useMemo(
    () => (id === undefined ? undefined : ({ kind: 'event', id, clauses, sort: 'time' } as const)),
    [id, clauses],
  );
  const answer = useFreshAnswer(loaded.engine, question);

  const x = pointed.kind === 'mark' ? pointed.placed.x : pointed.bar.x + pointed.bar.width / 2;
  const above = pointed.kind === 'mark' ? pointed.placed.y - 13 : pointed.bar.y - 5;
  const below = pointed.kind === 'mark' ? pointed.placed.y + 13 : pointed.bar.y + pointed.bar.height + 5;
  // Over the lanes stand the clocks and the overview: it doesn't cover them.
  const isBelow =
    frame.overview !== undefined && above - heightPx < frame.plot.y && below + heightPx <= frame.heightPx;
  const half = maxWidthPx / 2 + 8;
  const atLeft = x < half;
  const atRight = x > frame.widthPx - half;
  const style = {
    ...(atRight
      ? { right: Math.max(8, frame.widthPx - x - 20) }
      : { left: atLeft ? Math.max(8, x - 20) : x }),
    top: (isBelow ? below : above) + top,
    maxWidth: Math.min(maxWidthPx, frame.widthPx - 16),
  };
  const className = `timeline-tip timeline-tip-${isBelow ? 'below' : 'above'}${atLeft || atRight ? '' : ' timeline-tip-middle'}`;

  if (pointed.kind === 'bar') {
    const lane = layout.lanes[pointed.bar.lane];
    return (
      <div className={className} style={style}>
        <b>{t('count.events', { count: pointed.bar.count })}</b>
        <span>
          {lane && blockName(lane, loaded.categories, t)} · {barDates(pointed.bar, t.language)}
        </span>
      </div>
    );
  }
  if (!answer) return null;
  return (
    <div className={className} style={style}>
      <b {...textProps(answer.line.title, t.language)}>{textIn(answer.line.title, t.language)}</b>
      <span>
        {whenInWords(answer.event, t).date} · {t(`status.${answer.line.status}`)}
      </span>
    </div>
  );
}

function barDates({ from, to }: CountBar, language: string): string {
  const first = Math.floor(from / minutesPerDay);
  const last = Math.ceil(to / minutesPerDay) - 1;
  return first === last ? dayText(first, language) : rangeText(first, last, language);
}
