import { distanceToBox, type Box, type Point } from '../../../../draw/box';
import type { Measure } from '../../../../draw/measureText';
import { placeLabels } from '../../../../draw/placeLabels';

export const labelDefaults = {
  /** Line height of a ring's name label, px. */
  lineHeightPx: 15,
  /** Gap between a ring and its name label, px. */
  gapPx: 5,
  /** Gap between a name label and any other box, px. */
  roomPx: 2,
  /** Amount in px by which a name label must be nearer to its own ring than to any other ring. */
  nearerPx: 4,
  /** Gap between a name label and the viewport's edge, px. */
  edgePx: 4,
};

/** Circle (ring or statement-count button) to be named, and an obstacle for other names. */
export type Named = {
  readonly x: number;
  readonly y: number;
  /** Radius of the circle with all that is drawn around it, px. */
  readonly r: number;
  /** Name to write beside the circle; `''` for none. */
  readonly name: string;
  /** Priority of the name; higher ones are placed first. */
  readonly weight: number;
  /** Whether names of other circles may be nearer to it than to their own. */
  readonly quiet?: boolean;
};

export type PlacedLabel = {
  /** Index of the circle that the label names, in the input array. */
  readonly of: number;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
};

/**
 * Positions the names of rings beside, above or below them, in one line or two. Drops a name without a free
 * position that is nearer to its own ring than to all others.
 */
export function placeNames(
  things: readonly Named[],
  measure: Measure,
  taken: readonly Box[],
  view: Box | undefined,
): PlacedLabel[] {
  const order = things
    .map((_, i) => i)
    .filter((i) => things[i]?.name !== '')
    .sort((a, b) => (things[b]?.weight ?? 0) - (things[a]?.weight ?? 0) || a - b);
  const { edgePx, roomPx } = labelDefaults;
  return placeLabels(order, {
    candidatesOf: (of) => {
      const thing = things[of];
      return !thing || (view && distanceToBox(thing, view) > 0) ? [] : labelSpots(thing, of, measure);
    },
    bounds: view,
    edgePx,
    taken,
    roomPx,
    suits: ({ box }, of) => {
      const thing = things[of];
      return thing !== undefined && standsByItsOwn(box, thing, of, things);
    },
  });
}

function standsByItsOwn(box: Box, own: Named, of: number, things: readonly Named[]): boolean {
  const toOwn = Math.max(0, distanceToBox(own, box) - own.r);
  const { nearerPx, roomPx } = labelDefaults;
  return things.every(
    (other, i) =>
      i === of || distanceToBox(other, box) - other.r >= (other.quiet ? roomPx : toOwn + nearerPx),
  );
}

/**
 * Lists candidate positions of a ring's name, best first: right, left, above, below, then diagonal; all in one
 * line before two lines.
 */
export function labelSpots(thing: Named, of: number, measure: Measure): PlacedLabel[] {
  const forms = [[thing.name], ...inTwoLines(thing.name)];
  return forms.flatMap((lines) => {
    const width = Math.max(...lines.map(measure));
    const height = labelDefaults.lineHeightPx * lines.length;
    const away = thing.r + labelDefaults.gapPx;
    // Beside a ring a name may also sit a little higher or lower; diagonals come last.
    const slant = away * Math.SQRT1_2;
    const spots: readonly (readonly [number, number, PlacedLabel['align']])[] = [
      [thing.x + away, thing.y - height / 2, 'left'],
      [thing.x - away - width, thing.y - height / 2, 'right'],
      [thing.x - width / 2, thing.y - away + 2 - height, 'center'],
      [thing.x - width / 2, thing.y + away - 2, 'center'],
      [thing.x + slant, thing.y - slant - height * 0.6, 'left'],
      [thing.x + slant, thing.y + slant - height * 0.4, 'left'],
      [thing.x - slant - width, thing.y - slant - height * 0.6, 'right'],
      [thing.x - slant - width, thing.y + slant - height * 0.4, 'right'],
    ];
    return spots.map(([x, y, align]) => ({ of, lines, align, box: { x, y, width, height } }));
  });
}

/**
 * Breaks a name into two lines: at " / ", else at the space nearest to the middle; none for short names or
 * without a space.
 */
function inTwoLines(name: string): string[][] {
  const slash = name.indexOf(' / ');
  if (slash > 0) return [[name.slice(0, slash + 2), name.slice(slash + 3)]];
  const blanks = [...name.matchAll(/ /g)].map((match) => match.index);
  const cut = blanks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return cut === undefined || name.length < 14 ? [] : [[name.slice(0, cut), name.slice(cut + 1)]];
}

/** Name of a country, water or town to be written on the map, where the names of rings leave space. */
export type Caption = {
  readonly text: string;
  /** Candidate points of the caption's middle, or of its dot. */
  readonly spots: readonly Point[];
  /** Whether the caption stands beside a dot, as a town's name does. */
  readonly dot: boolean;
  readonly width: number;
  readonly height: number;
};

export type PlacedCaption = { readonly of: number; readonly box: Box; readonly dot: Point | undefined };

/**
 * Places captions in order of priority, and drops those that would overlap another caption, a ring, a name or
 * the viewport's edge.
 */
export function thinCaptions(
  captions: readonly Caption[],
  rings: readonly { readonly x: number; readonly y: number; readonly r: number }[],
  taken: readonly Box[],
  view: Box | undefined,
): PlacedCaption[] {
  return placeLabels(captions, {
    candidatesOf: ({ spots, dot, width, height }, of) =>
      spots.flatMap((spot): PlacedCaption[] => {
        const middle = { x: spot.x - width / 2, y: spot.y - height / 2, width, height };
        if (!dot) return [{ of, box: middle, dot: undefined }];
        // With its dot a town takes the dot's room too, on whichever side it stands.
        return [
          { of, box: { ...middle, x: spot.x - 3, width: width + 9 }, dot: spot },
          { of, box: { ...middle, x: spot.x - width - 6, width: width + 9 }, dot: spot },
        ];
      }),
    bounds: view,
    edgePx: labelDefaults.edgePx,
    taken,
    roomPx: 4,
    suits: ({ box }) => rings.every((ring) => distanceToBox(ring, box) > ring.r + 4),
    // Captions keep a px more from each other.
    takes: ({ box: { x, y, width, height } }) => [
      { x: x - 1, y: y - 1, width: width + 2, height: height + 2 },
    ],
  });
}
