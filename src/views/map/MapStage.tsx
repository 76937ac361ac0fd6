import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Basemap } from '../../load/basemap';
import { placeClauseId } from '../../engine/placeClause';
import type { SpaceCell } from '../../engine/questions';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import type { Bounds } from '../../model/dataset';
import { dark, light } from '../../scale/palette';
import type { Loaded } from '../../state/createAppStore';
import { themeOf, windowOf } from '../../state/selectors';
import { useApp, useAppStore } from '../../state/useApp';
import { lazyPart } from '../lazyPart';
import { useCard } from '../card/useCard';
import { useSettled } from '../useSettled';
import { AreaButton } from './AreaButton';
import { Attribution } from './Attribution';
import type { LayerChoice } from './BaseLayers';
import { listed, pressed, type Counted } from './chipClauses';
import { groundWithin, type DatedGround } from './datedGround';
import type { EdgeChip } from './edgeChips';
import { EdgeChips } from './EdgeChips';
import { EventCanvas } from './EventCanvas';
import { findGlyph, type FoundGlyph } from './findGlyph';
import { GroundDates } from './GroundDates';
import type { Home } from './homeView';
import { OpenKey } from '../key/OpenKey';
import { LayerControl } from './LayerControl';
import { distanceToBox } from './projection';
import { passingFirst } from './passingFirst';
import { Seats, seatOf } from './Seats';
import { SelectedNote } from './SelectedNote';
import { useArticleGestures } from './useArticleGestures';
import { useCrowd } from './useCrowd';
import { prefersStillness, useKeyboard } from './useKeyboard';
import { useMapLayout } from './useMapLayout';
import { useMapMarks } from './useMapMarks';
import { useMapView } from './useMapView';
import { useObstacles } from './useObstacles';
import { usePointer, type Crowded } from './usePointer';
import { useResizing } from './useResizing';
import { useRest } from './useRest';
import { useScene } from './useScene';
import { useSettledBoxes } from './useSettledBoxes';
import { useSelectedInView } from './useSelectedInView';
import { ZoomControl } from './ZoomControl';

export type MapStageProps = {
  readonly map: LeafletMap;
  readonly loaded: Loaded;
  readonly basemap: Basemap;
  readonly home: Home;
  readonly box: Bounds;
};

const noGround: readonly DatedGround[] = [];

// Events are drawn before the ground under them is there.
const BaseLayers = lazyPart(() => import('./BaseLayers').then(({ BaseLayers: layers }) => layers), {
  failed: 'over',
});
const TileLayer = lazyPart(() => import('./TileLayer').then(({ TileLayer: layer }) => layer), {
  failed: 'over',
});

// Nothing is pointed at yet when the map is first drawn.
const EventCard = lazyPart(() => import('./EventCard').then(({ EventCard: card }) => card), {
  failed: 'nowhere',
});
// Asked for by a finger only.
const CrowdChooser = lazyPart(() => import('./CrowdChooser').then(({ CrowdChooser: chooser }) => chooser), {
  failed: 'over',
});

/** What stands on the map: the base map's layers, the events, and the cards over them. */
export function MapStage({ map, loaded, basemap, home, box }: MapStageProps) {
  const t = useTranslator();
  const naming = useNaming();
  const theme = useApp(themeOf);
  const palette = theme === 'dark' ? dark : light;
  const change = useApp((state) => state.change);
  const moved = useApp((state) => state.view.map !== undefined);
  const hovered = useApp((state) => state.hovered);
  const selected = useApp((state) => state.view.event);
  const [choice, setChoice] = useState<LayerChoice>({
    relief: true,
    districts: true,
    ground: true,
    tiles: false,
  });
  const over = useRef<HTMLDivElement>(null);
  const animate = !prefersStillness();
  const [pointedCell, pointCell] = useState<SpaceCell | undefined>(undefined);

  // Listens before the others move the map.
  const rest = useRest(map);
  useResizing(map);
  const gestures = useArticleGestures(map);
  useMapView(map, home);
  useKeyboard(map, t('map.canvas'), t('map.keys'), animate);
  const marks = useMapMarks(loaded, rest);
  const { places } = loaded.table.dictionaries;

  const cards = useObstacles(over);
  const settledCards = useSettledBoxes(cards, rest.view);
  const crowd = useCrowd(marks.points);
  const { layout: whole, chips } = useMapLayout(
    marks,
    places,
    box,
    basemap,
    naming,
    rest,
    settledCards,
    crowd,
    t,
  );
  const settled = useSettled(
    marks.passing,
    useApp((state) => state.entry === 'drag'),
  );
  const layout = useMemo(() => passingFirst(whole, settled), [whole, settled]);
  const obstacles = useMemo(() => [...settledCards, ...chips.map((chip) => chip.box)], [settledCards, chips]);
  // The cell that was pointed at may be gone, or hold another count.
  const cell =
    pointedCell &&
    marks.density?.cells.find(({ lng, lat }) => lng === pointedCell.lng && lat === pointedCell.lat);
  const store = useAppStore();
  const list = useCallback(
    (indexes: readonly number[]) => {
      const ids = indexes.map((index) => placeClauseId(places[index]?.id ?? '', 'there'));
      const filters = listed(store.getState().view, { places: indexes, ids }, places);
      change({ ...filters, panel: 'list', event: undefined });
    },
    [store, change, places],
  );
  const buttons = useMemo(
    () => [...chips, ...layout.seats.map(({ group }) => seatOf(group, places))],
    [chips, layout, places],
  );
  const press = useCallback(
    (button: Counted) => {
      const filters = pressed(store.getState().view, button, buttons, places);
      change({ ...filters, panel: 'list', event: undefined });
    },
    [store, change, buttons, places],
  );
  const { counted, unplaced } = marks;
  const countOf = ({ kind, marks: own }: EdgeChip) =>
    kind === 'none' ? unplaced : own.filter(({ key }) => counted.has(key)).length;
  const goBack = useCallback(() => change({ map: undefined }, 'replace'), [change]);
  const holding = useApp((state) => groundWithin(windowOf(state.view, loaded)));
  const ground = choice.ground ? holding : noGround;
  const { scene, still } = useScene(
    loaded,
    basemap,
    layout,
    whole,
    marks,
    palette,
    rest,
    obstacles,
    choice.tiles,
    cell,
    ground,
  );
  const { density } = marks;
  const [pointedId, point] = useState<string | undefined>(undefined);
  const [crowded, choose] = useState<Crowded | undefined>(undefined);
  usePointer(map, density ? undefined : layout, marks.passing, {
    point,
    list,
    choose,
    hint: t('map.listHere'),
  });
  const hover = useApp((state) => state.hover);
  // The selected event has its card already; what is not drawn any more has none.
  const canTell = pointedId !== selected && !density && findGlyph(layout, pointedId) !== undefined;
  const card = useCard(canTell ? pointedId : undefined, String, (id) => {
    hover(id);
    // On the card, the pointer is on no mark.
    point(undefined);
  });
  useEffect(
    function pointAtCells() {
      if (!density || !crowd) return undefined;
      const listArea = (area: Bounds) => change({ area, panel: 'list', event: undefined });
      return crowd.followCells(map, density, { point: pointCell, listArea, animate });
    },
    [map, density, crowd, change, animate],
  );
  useSelectedInView(map, layout, selected, animate);

  useEffect(
    function showTheme() {
      map.getContainer().dataset['theme'] = theme;
    },
    [map, theme],
  );
  const litKind = useApp(({ lit: key }) =>
    key?.kind === 'ring' && key.style === 'said' ? 'said' : key?.kind,
  );
  useEffect(
    function dimChips() {
      const { dataset } = map.getContainer();
      if (litKind === undefined) delete dataset['lit'];
      else dataset['lit'] = litKind;
    },
    [map, litKind],
  );

  const { CellCard, DensityLegend } = crowd ?? {};
  const glyphOf = (id: string | undefined) => (marks.density ? undefined : findGlyph(layout, id));
  const isCrowdedOut = (id: string) =>
    density !== undefined || whole.crowdedOut.some((group) => group.marks.some((mark) => mark.id === id));
  const isInView = (found: FoundGlyph | undefined) =>
    found !== undefined && distanceToBox(found.glyph, rest.view) === 0 ? found : undefined;
  const pointed = isInView(glyphOf(card.shown));
  const told = pointed ?? isInView(glyphOf(selected));
  const lit = useMemo(() => [hovered, selected], [hovered, selected]);

  return (
    <>
      <BaseLayers
        map={map}
        basemap={basemap}
        palette={palette}
        theme={theme}
        choice={choice}
        ground={ground}
      />
      {choice.tiles && <TileLayer map={map} />}
      <EventCanvas map={map} scene={scene} still={still} crowd={crowd} />
      {!marks.density && (
        <Seats
          map={map}
          layout={layout}
          places={places}
          counted={counted}
          view={rest.view}
          press={press}
          lit={lit}
        />
      )}
      {told && (
        <EventCard
          map={map}
          loaded={loaded}
          layout={layout}
          found={told}
          over={pointed && card.over}
          view={rest.view}
          obstacles={obstacles.map((card) => ({ ...card, x: card.x + rest.view.x, y: card.y + rest.view.y }))}
        />
      )}
      {CellCard && <CellCard map={map} cell={cell} zoom={rest.zoom} view={rest.view} />}
      <div className="map-over" ref={over}>
        {basemap.issues.length > 0 && (
          <p className="map-active" role="status">
            {t('map.noGround')}
          </p>
        )}
        {gestures.active && (
          <p className="map-active" role="status">
            {t('gesture.active')}
            <button type="button" className="button" onClick={gestures.end}>
              {t('gesture.done')}
            </button>
          </p>
        )}
        <ZoomControl map={map} rest={rest} animate={animate} goHome={moved ? goBack : undefined} />
        <div className="map-tools" data-card>
          <AreaButton map={map} />
          <LayerControl choice={choice} choose={setChoice} holds={holding.length > 0} />
        </div>
        <EdgeChips chips={chips} places={places} countOf={countOf} press={press} lit={lit} />
        <Attribution>
          {density && DensityLegend && <DensityLegend density={density} t={t} />}
          <GroundDates ground={ground} />
        </Attribution>
        <OpenKey />
        {crowded && (
          <CrowdChooser
            key={`${crowded.at.x} ${crowded.at.y}`}
            loaded={loaded}
            crowded={crowded}
            map={map}
            close={() => choose(undefined)}
          />
        )}
        {selected !== undefined && !glyphOf(selected) && (
          <SelectedNote loaded={loaded} id={selected} box={box} crowded={isCrowdedOut(selected)} />
        )}
      </div>
    </>
  );
}
