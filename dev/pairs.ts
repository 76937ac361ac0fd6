import { light, type Palette } from '../src/scale/palette';
import type { Snapshot } from '../tests/svg/snapshots';
import { compareLines, type LineChanges } from './compareLines';

/** A snapshot as it is drawn now, with its committed picture. */
export type Pair = {
  readonly name: string;
  /** Undefined where no case draws it. */
  readonly live: Picture | undefined;
  /** SVG; undefined where none is committed. */
  readonly committed: string | undefined;
  /** From the committed picture to the live one; undefined where one of them is missing. */
  readonly changes: LineChanges | undefined;
};

/** What drawing came to: the SVG, in a palette, or the message of the error that it threw. */
export type Picture = { readonly svg: (palette: Palette) => string } | { readonly error: string };

/** Pairs the snapshots that are drawn with the committed pictures, by name, in the order of their names. */
export function pairsOf(
  snapshots: readonly Snapshot[],
  committed: ReadonlyMap<string, string>,
): readonly Pair[] {
  const names = new Set([...snapshots.map(({ name }) => name), ...committed.keys()]);
  return [...names].sort().map((name) => {
    const live = pictureOf(snapshots.find((snapshot) => snapshot.name === name));
    const kept = committed.get(name);
    const both = live && 'svg' in live && kept !== undefined;
    return { name, live, committed: kept, changes: both ? compareLines(kept, live.svg(light)) : undefined };
  });
}

/** Says in words how a live picture stands to the committed one. */
export function stateOf({ live, committed, changes }: Pair): string {
  if (live === undefined) return 'drawn by no case';
  if ('error' in live) return `can’t be drawn: ${live.error}`;
  if (committed === undefined || changes === undefined) return 'not committed yet';
  const { gone, added } = changes;
  if (gone.length + added.length > 0) return `differs by lines: ${gone.length} gone, ${added.length} added`;
  return live.svg(light) === committed ? 'as committed' : 'differs in the order of its lines';
}

function pictureOf(snapshot: Snapshot | undefined): Picture | undefined {
  if (snapshot === undefined) return undefined;
  try {
    // A layout that is being worked on may throw.
    snapshot.draw(light);
    return { svg: snapshot.draw };
  } catch (error) {
    return { error: String(error) };
  }
}
