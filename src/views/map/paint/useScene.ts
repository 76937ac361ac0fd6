import { useMemo } from 'react';
import type { SpaceCell } from '../../../engine/questions';
import type { Basemap } from '../../../load/basemap';
import { useNaming } from '../../../i18n/useNaming';
import { useTranslator } from '../../../i18n/useTranslator';
import { noMap } from '../../../model/conflictMap';
import type { Palette } from '../../../scale/palette';
import type { Loaded } from '../../../state/session/loaded';
import { textIn } from '../../../model/text';
import { useApp, usePlacedMap } from '../../../state/useApp';
import { placeCaptions } from '../layout/names/captions';
import type { DatedLayer } from '../layers/datedLayers';
import type { MapLayout } from '../layout/mapLayout';
import { measures } from '../layout/names/measureText';
import { outlineOf, type Outline } from './outlines';
import type { Box } from '../../../draw/box';
import { isShown } from './paintScene';
import type { Ring } from '../layout/rings/ring';
import type { Scene, StaticScene } from './scene';
import { namedTowns } from '../layout/names/townNames';
import type { MapMarks } from '../useMapMarks';
import type { Viewport } from '../useViewport';

const noRings: readonly Ring[] = [];

export type SceneInput = {
  readonly loaded: Loaded;
  readonly basemap: Basemap;
  readonly layout: MapLayout;
  /**
   * Map layout before the glyphs of shortened rings are given to events that pass the filters; it changes with
   * the viewport or the set of events only.
   */
  readonly whole: MapLayout;
  readonly marks: MapMarks;
  readonly palette: Palette;
  readonly viewport: Viewport;
  readonly cards: readonly Box[];
  /** Whether online tiles are shown, which have the towns' names already. */
  readonly online: boolean;
  readonly pointedCell: SpaceCell | undefined;
  readonly ground: readonly DatedLayer[];
};

/**
 * Assembles what the map's canvases draw, memoized so that a hover needs no new layout, and filtering no new
 * captions.
 */
export function useScene(input: SceneInput): { readonly scene: Scene; readonly staticScene: StaticScene } {
  const { loaded, basemap, layout, whole, marks, palette, viewport, cards, online, pointedCell, ground } =
    input;
  const t = useTranslator();
  const hovered = useApp((state) => state.hovered);
  const selected = useApp((state) => state.view.event);
  const lit = useApp((state) => state.lit);
  const filtered = useApp((state) => state.view.area);
  const { categories } = loaded;
  const { places } = loaded.table.dictionaries;

  const naming = useNaming();
  const named = useMemo(() => namedTowns(basemap, places, naming), [basemap, places, naming]);

  const { map: { captions: spots } = noMap, turn } = usePlacedMap() ?? {};
  const area = useMemo(() => filtered && (turn?.onMap(filtered) ?? filtered), [filtered, turn]);
  const { points } = marks;
  const moving = points || marks.density !== undefined;
  // The base map's names keep clear of rings that stay; what changes with every move is drawn over them.
  const around = moving ? undefined : whole;
  const captions = useMemo(() => {
    const { x, y } = viewport.view;
    const round = [
      ...(around?.rings ?? []).map((ring) => ({ x: ring.x, y: ring.y, r: ring.reach })),
      ...(around?.seats ?? []).map((seat) => ({ x: seat.x, y: seat.y, r: 15 })),
    ];
    return placeCaptions({
      basemap: online ? { ...named, towns: [] } : named,
      language: t.language,
      spots,
      ground: ground.map(({ layer, caption }) => ({ layer, text: textIn(caption, t.language) })),
      zoom: viewport.zoom,
      view: viewport.view,
      measure: measures,
      rings: round,
      taken: [
        ...(around?.labels ?? []).map(({ box }) => box),
        ...cards.map((card) => ({ ...card, x: card.x + x, y: card.y + y })),
      ],
      named: [...(around?.rings ?? []), ...(around?.seats ?? [])].map(({ group }) => group),
    });
  }, [named, spots, around, viewport, cards, t, online, ground]);

  // Points have none, and others with every move.
  const rings = points ? noRings : whole.rings;
  const outlines = useMemo(() => {
    const found = new Map<string, Outline>();
    for (const { group, style } of rings) {
      const place = places[group.place];
      const outline = style === 'district' && place ? outlineOf(place, basemap) : undefined;
      if (outline) found.set(group.key, outline);
    }
    return found;
  }, [rings, places, basemap]);

  const { passing, density } = marks;
  // Told apart by their keys: what is hatched is the same in most moves.
  const hatchedKeys = useMemo(() => {
    const shown = rings.filter(
      (ring) => outlines.has(ring.group.key) && isShown(ring, { passing, selected }),
    );
    return JSON.stringify([...new Set(shown.map((ring) => outlines.get(ring.group.key)?.key))].sort());
  }, [rings, outlines, passing, selected]);
  const over = density !== undefined;
  const staticScene = useMemo(() => {
    const keys = new Set<unknown>(over ? [] : JSON.parse(hatchedKeys));
    const hatched = new Map(
      [...outlines.values()].filter(({ key }) => keys.has(key)).map((outline) => [outline.key, outline]),
    );
    return { zoom: layout.zoom, palette, captions, hatched: [...hatched.values()], area, over };
  }, [layout.zoom, palette, captions, outlines, hatchedKeys, area, over]);
  const scene = useMemo(
    () => ({ layout, palette, categories, passing, hovered, selected, lit, points, density, pointedCell }),
    [layout, palette, categories, passing, hovered, selected, lit, points, density, pointedCell],
  );
  return { scene, staticScene };
}
