import type { Body } from './body';
import { crowdedFit, fitDefaults, fitsOf } from './fit';
import type { RingStyle } from '../../../../scale/ringStyle';
import { groupMarks, type Group, type Grouped } from '../groupMarks';
import { joinExact } from './joinExact';
import type { LayoutInput } from '../mapLayout';
import type { Point } from '../../../../draw/box';
import { project, unproject } from '../projection';
import { reachDefaults } from '../reach';
import { relax } from './relax';
import { anchorOf, packOf, type Pack } from './ring';
import type { SameLand } from './sameLand';
import { unitsOf } from './units';

/**
 * Layout of rings and of buttons that count statements, at one glyph size. `packs` has the rings only; in
 * `bodies` and `points` the buttons follow the rings.
 */
export type Level = {
  readonly packs: readonly Pack[];
  readonly bodies: readonly Body[];
  /** Positions of the circles, moved apart without regard to cards or the viewport. */
  readonly points: readonly Point[];
};

/**
 * Layout of the rings without regard to cards or the viewport: expensive, so cached until the zoom or the set
 * of events changes.
 */
export type RingsAtRest = {
  readonly grouped: Grouped;
  /** True points of the rings, then of the statement-count buttons, in world px. */
  readonly anchors: readonly Point[];
  /** Layouts from the largest glyph size to the smallest, each computed at its first call. */
  readonly levels: readonly (() => Level)[];
  /** Returns a ring of a level, by its index, as it is drawn in a crowd: with one glyph and a count. */
  readonly crowded: (ring: number) => Pack;
  /**
   * Returns the indexes of all rings and statement-count buttons at the places of those that `isOne` accepts,
   * since a place is hidden as a whole.
   */
  readonly unitsWith: (isOne: (at: number) => boolean) => readonly number[];
};

/**
 * Packs the events of each place into a ring and moves the rings apart; each glyph size is computed at its
 * first use.
 */
export function restRings(input: LayoutInput): RingsAtRest {
  const { marks, places, zoom, box } = input;
  const grouped = joinExact(groupMarks(marks, places, box), zoom);
  const anchors = [
    ...grouped.rings.map((group) => anchorOf(group, zoom, input.onLine)),
    ...grouped.seats.map(({ lng, lat }) => project(lng, lat, zoom)),
  ];
  const lands = once(() => anchors.map(({ x, y }) => input.land?.(...unproject(x, y, zoom), zoom)));
  const levels: (() => Level)[] = [];
  for (const fit of fitsOf(input.kept ?? fitDefaults.kept)) {
    levels.push(
      once(() => {
        const packs = grouped.rings.map((group) => packOf(group, zoom, input.onLine, fit));
        const bodies = bodiesOf(zoom, grouped, packs, lands());
        return { packs, bodies, points: relax(bodies) };
      }),
    );
  }
  const packs = new Map<number, Pack>();
  const crowded = (ring: number) => {
    const known = packs.get(ring);
    if (known) return known;
    const group = grouped.rings[ring] as Group;
    const pack = packOf(group, zoom, input.onLine, crowdedFit);
    packs.set(ring, pack);
    return pack;
  };
  const units = unitsOf(grouped);
  const unitsWith = (isOne: (at: number) => boolean) => {
    const found = new Set(units.filter((_, at) => isOne(at)));
    return units.flatMap((unit, at) => (found.has(unit) ? [at] : []));
  };
  return { grouped, anchors, levels, crowded, unitsWith };
}

function bodiesOf(
  zoom: number,
  grouped: Grouped,
  packs: readonly Pack[],
  lands: readonly (SameLand | undefined)[],
): Body[] {
  const { seatReachPx, mostGapPx, mostGapOnLinePx } = reachDefaults;
  return [
    ...packs.map(({ anchor, packed, group }, i) => {
      const most = group.style === 'line' ? mostGapOnLinePx : mostGapPx;
      return {
        ...anchor,
        r: packed.reach,
        mobility: mobility(group.style, packed.reach),
        // Told from the ring itself: ticks and corners reach further.
        mostGapPx: most - (packed.reach - packed.r),
        land: lands[i],
      };
    }),
    ...grouped.seats.map(({ lng, lat }, i) => ({
      ...project(lng, lat, zoom),
      r: seatReachPx,
      mobility: 3,
      mostGapPx,
      land: lands[packs.length + i],
    })),
  ];
}

/** Returns the share of a push that a ring takes: high for vague places and small rings, low on a line. */
function mobility(style: RingStyle, reach: number): number {
  const readiness: { readonly [style in RingStyle]: number } = {
    exact: 0.8,
    settlement: 1,
    district: 1.6,
    region: 2.2,
    line: 0.6,
    bare: 1.6,
  };
  return (readiness[style] * 14) / reach;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
