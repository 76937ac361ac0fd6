import { eventStatuses } from '../../../model/event';
import { fillOf, type Fill } from '../../../scale/fill';

/** Fills of a bar from the ground up: best known first. */
export const barFills = ['solid', 'half', 'hollow', 'tint'] as const satisfies readonly Fill[];

/** One of the small multiples, before it is laid out. */
export type Multiple = {
  readonly key: string;
  readonly title: string;
  readonly total: number;
  /** Numbers by fill, in the order of `barFills`, and bin. */
  readonly stacks: readonly (readonly number[])[];
};

export type Bar = {
  readonly bin: number;
  readonly total: number;
  readonly xPx: number;
  readonly widthPx: number;
  readonly parts: readonly { readonly fill: Fill; readonly yPx: number; readonly heightPx: number }[];
  /** Top of its number, where it is the highest of its multiple. */
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
  /** Height of a panel, of the number over its highest bar, and of the dates under it. */
  heightPx: 62,
  labelPx: 13,
  /** A bar of one event is still seen. */
  leastBarPx: 1.5,
  /** Most width of a bar, and of one alone on the width of a phone. */
  widePx: 24,
  widestPx: 40,
};

/**
 * Lays small multiples out side by side, all on one scale: the highest bar of all is as high as there is room. `alone`:
 * each takes the whole width, where they are looked at one at a time.
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

/** Adds the numbers of the statuses of each fill up: `counts[status * bins + bin]`. */
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
