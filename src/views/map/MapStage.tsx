import { useCallback, useMemo, useRef, useState, type ComponentType } from 'react';
import type { Basemap } from '../../load/basemap';
import type { SpaceCell } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import type { Bounds } from '../../model/dataset';
import type { Loaded } from '../../state/session/loaded';
import { windowOf } from '../../state/view/selectors';
import { noMap } from '../../model/conflictMap';
import { useApp, usePlacedMap } from '../../state/useApp';
import { OpenKey } from '../key/OpenKey';
import { lazyPart } from '../shared/lazyPart';
import { ArticleGestures } from './gestures/ArticleGestures';
import { Attribution } from './layers/Attribution';
import type { LayerChoice } from './layers/BaseLayers';
import { FollowSize, Keyboard, LinkedView, SelectedInView, ShownState } from './layout/connections';
import { datedLayers, type DatedLayer } from './layers/datedLayers';
import { EdgeChips } from './cards/EdgeChips';
import { EventPointer } from './gestures/EventPointer';
import { EventScene } from './paint/EventScene';
import { findGlyph } from './paint/findGlyph';
import { LayerDates } from './layers/LayerDates';
import type { Home } from './layout/homeView';
import type { MapMenusProps } from './MapMenus';
import { Seats } from './cards/Seats';
import { useMapModel } from './useMapModel';
import { usePress } from './gestures/usePress';
import { ZoomControl } from './gestures/ZoomControl';

export type MapStageProps = {
  readonly loaded: Loaded;
  readonly basemap: Basemap;
  readonly home: Home;
  readonly box: Bounds;
  /**
   * Callback: loads the base map's layers for a level, given as the lowest zoom at which that set of layers is
   * drawn.
   */
  readonly seeLevel: (zoom: number) => void;
  /** Retries loading those parts of the base map that failed to load. */
  readonly again: () => void;
  /** Component with the layers and toolbox buttons over the map. Default: none. */
  readonly Menus: ComponentType<MapMenusProps> | undefined;
};

const noGround: readonly DatedLayer[] = [];

// Events are drawn before the ground under them is there.
const BaseLayers = lazyPart(() => import('./layers/BaseLayers').then(({ BaseLayers: layers }) => layers));

// Most events that are selected have a mark.
const SelectedNote = lazyPart(() => import('./cards/SelectedNote').then(({ SelectedNote: note }) => note), {
  failed: 'nowhere',
});

/** Content of the Leaflet map, as its children: base layers, events, controls and cards. */
export function MapStage({ loaded, basemap, home, box, seeLevel, again, Menus }: MapStageProps) {
  const t = useTranslator();
  const over = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<LayerChoice>({
    relief: true,
    districts: true,
    ground: true,
    tiles: undefined,
  });
  const [pointedCell, pointCell] = useState<SpaceCell | undefined>(undefined);
  const model = useMapModel({ loaded, basemap, box, over });
  const { viewport, marks, places, layout, whole, chips, denseMap } = model;
  const { density, counted } = marks;
  const press = usePress(model);
  const change = useApp((state) => state.change);
  const moved = useApp((state) => state.view.map !== undefined);
  const goBack = useCallback(() => change({ map: undefined }, 'replace'), [change]);
  const hovered = useApp((state) => state.hovered);
  const selected = useApp((state) => state.view.event);
  const lit = useMemo(() => [hovered, selected], [hovered, selected]);
  const map = usePlacedMap()?.map ?? noMap;
  const dated = useMemo(() => datedLayers(map), [map]);
  const holding = useApp((state) => dated.within(windowOf(state.view, loaded)));
  const ground = choice.ground ? holding : noGround;
  // The cell that was pointed at may be gone, or hold another count.
  const cell =
    pointedCell && density?.cells.find(({ lng, lat }) => lng === pointedCell.lng && lat === pointedCell.lat);
  const isCrowdedOut = (id: string) =>
    density !== undefined || whole.crowdedOut.some((group) => group.marks.some((mark) => mark.id === id));
  const hasMark = density === undefined && findGlyph(layout, selected) !== undefined;

  return (
    <>
      <LinkedView home={home} />
      <FollowSize />
      <Keyboard />
      <ShownState />
      <SelectedInView layout={layout} />
      <EventScene
        model={model}
        loaded={loaded}
        basemap={basemap}
        ground={ground}
        online={choice.tiles !== undefined}
        cell={cell}
      />
      {!density && (
        <Seats
          layout={layout}
          places={places}
          counted={counted}
          view={viewport.view}
          press={press}
          lit={lit}
        />
      )}
      {density && denseMap && (
        <denseMap.CellPointer
          density={density}
          cell={cell}
          point={pointCell}
          zoom={viewport.zoom}
          view={viewport.view}
        />
      )}
      <div className="map-over" ref={over}>
        <BaseLayers
          basemap={basemap}
          choice={choice}
          ground={ground}
          model={model}
          loaded={loaded}
          seeLevel={seeLevel}
          goHome={moved ? goBack : undefined}
        />
        {basemap.issues.length > 0 && (
          <p className="map-active" role="status">
            {t('map.noGround')}
            <button type="button" className="button" onClick={again}>
              {t('app.viewAgain')}
            </button>
          </p>
        )}
        <ArticleGestures />
        <ZoomControl viewport={viewport} goHome={moved ? goBack : undefined} />
        {Menus && (
          <Menus
            map={map}
            model={model}
            loaded={loaded}
            choice={choice}
            choose={setChoice}
            holds={holding.length > 0}
          />
        )}
        <EdgeChips chips={chips} places={places} marks={marks} press={press} lit={lit} />
        <Attribution tiles={choice.tiles}>
          {density && denseMap && <denseMap.DensityLegend steps={denseMap.stepsOf(density.cells)} t={t} />}
          <LayerDates ground={ground} />
        </Attribution>
        <OpenKey />
        <EventPointer model={model} loaded={loaded} />
        {selected !== undefined && !hasMark && (
          <SelectedNote loaded={loaded} id={selected} box={box} crowded={isCrowdedOut(selected)} />
        )}
      </div>
    </>
  );
}
