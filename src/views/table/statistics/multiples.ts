import { eventStatuses } from '../../../model/event';
import { fillOf, type Fill } from '../../../scale/fill';

/** Fills of the parts of a bar, from bottom to top: best documented first. */
export const barFills = ['solid', 'half', 'hollow', 'tint'] as const satisfies readonly Fill[];

/** One group of the statistics: counts by fill and calendar unit, before layout. */
export type Multiple = {
  readonly key: string;
  readonly title: string;
  readonly total: number;
  /** Counts by fill, in the order of `barFills`, and by bin. */
  readonly stacks: readonly (readonly number[])[];
};

export type Bar = {
  readonly bin: number;
  readonly total: number;
  readonly xPx: number;
  readonly widthPx: number;
  readonly parts: readonly { readonly fill: Fill; readonly yPx: number; readonly heightPx: number }[];
  /** Baseline y of the bar's count in px, if the bar is the highest of its group; undefined for other bars. */
  readonly labelYPx: number | undefined;
};

export type MultiplesLayout = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly groundPx: number;
  readonly panels: readonly { readonly multiple: Multiple; readonly bars: readonly Bar[] }[];
};

export const multiplesDefaults = {
  leastPx: 108,
  mostPx: 190,
  gapPx: 18,
  /** Height of a chart in px; `labelPx` is the part of it reserved for the count over its highest bar. */
  heightPx: 62,
  labelPx: 13,
  /** Minimum height of a bar in px, so that one event can be seen. */
  leastBarPx: 1.5,
  /** Maximum width of a bar in px; `widestPx` applies to a chart that has the width of a phone. */
  widePx: 24,
  widestPx: 40,
};

/**
 * Lays out bar charts of the statistics side by side, on one scale: the highest bar of all takes the available
 * height.
 * @param alone whether each chart takes the whole width, since only one is shown at a time. Default: false
 */
export function layoutMultiples(
  multiples: readonly Multiple[],
  bins: number,
  widthPx: number,
  alone = false,
): MultiplesLayout {
  const { leastPx, mostPx, gapPx, heightPx, labelPx, leastBarPx, widePx, widestPx } = multiplesDefaults;
  const room = multiples.length === 0 ? mostPx : widthPx / multiples.length - gapPx;
  const panelPx = Math.max(leastPx, alone ? Math.floor(widthPx) : Math.min(mostPx, Math.floor(room)));
  const groundPx = heightPx - 1;
  const stepPx = panelPx / Math.max(1, bins);
  const barPx = Math.max(0.5, Math.min(alone ? widestPx : widePx, stepPx - (stepPx > 4 ? 2 : 0)));
  const totals = multiples.map(({ stacks }) =>
    Array.from({ length: bins }, (_, bin) => stacks.reduce((sum, stack) => sum + (stack[bin] ?? 0), 0)),
  );
  const most = Math.max(1, ...totals.map((of) => Math.max(0, ...of)));
  const panels = multiples.map((multiple, at) => {
    const own = totals[at] ?? [];
    const highest = Math.max(0, ...own);
    const first = highest > 0 ? own.indexOf(highest) : -1;
    const bars = own.flatMap((total, bin): Bar[] => {
      if (total === 0) return [];
      const barHeightPx = Math.max(leastBarPx, (total / most) * (groundPx - labelPx));
      let yPx = groundPx;
      const parts = barFills.flatMap((fill, index) => {
        const count = multiple.stacks[index]?.[bin] ?? 0;
        if (count === 0) return [];
        const partPx = (count / total) * barHeightPx;
        yPx -= partPx;
        return [{ fill, yPx, heightPx: partPx }];
      });
      const labelYPx = bin === first ? groundPx - barHeightPx - 3 : undefined;
      return [{ bin, total, xPx: bin * stepPx, widthPx: barPx, parts, labelYPx }];
    });
    return { multiple, bars };
  });
  return { widthPx: panelPx, heightPx, groundPx, panels };
}

/** Sums the counts of event statuses by bar fill and bin. Input layout: `counts[status * bins + bin]`. */
export function stacksOf(counts: Uint32Array, bins: number): readonly (readonly number[])[] {
  return barFills.map((fill) =>
    Array.from({ length: bins }, (_, bin) =>
      eventStatuses.reduce(
        (sum, status, index) => sum + (fillOf(status) === fill ? (counts[index * bins + bin] ?? 0) : 0),
        0,
      ),
    ),
  );
}
