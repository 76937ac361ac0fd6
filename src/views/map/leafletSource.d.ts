// Leaflet's package has no types for the modules of its source: these are of the modules that `leaflet.ts` imports, with
// what they hold where only they are loaded. `Map` has no controls, popups, tooltips or keyboard handler then.
declare module 'leaflet/src/map/Map.js' {
  import type * as Leaflet from 'leaflet';

  type Methods =
    | 'createPane'
    | 'getBounds'
    | 'getCenter'
    | 'getContainer'
    | 'getMaxZoom'
    | 'getMinZoom'
    | 'getPane'
    | 'getPixelBounds'
    | 'getPixelOrigin'
    | 'getSize'
    | 'getZoom'
    | 'getZoomScale'
    | 'invalidateSize'
    | 'off'
    | 'on'
    | 'panBy'
    | 'panInside'
    | 'project'
    | 'remove'
    | 'setMaxZoom'
    | 'setView'
    | 'setZoom'
    | 'unproject';
  type Handlers = 'boxZoom' | 'doubleClickZoom' | 'dragging' | 'scrollWheelZoom' | 'touchZoom';
  type Options =
    | 'center'
    | 'fadeAnimation'
    | 'inertia'
    | 'maxBounds'
    | 'maxBoundsViscosity'
    | 'maxZoom'
    | 'minZoom'
    | 'wheelPxPerZoomLevel'
    | 'zoom'
    | 'zoomAnimation'
    | 'zoomDelta'
    | 'zoomSnap';

  export type MapOptions = Pick<Leaflet.MapOptions, Options>;
  export type Map = Pick<Leaflet.Map, Methods | Handlers>;
  export const Map: new (element: HTMLElement, options: MapOptions) => Map;
}

declare module 'leaflet/src/map/handler/*';

declare module 'leaflet/src/dom/DomUtil.js' {
  import type { DomUtil } from 'leaflet';

  export const create: typeof DomUtil.create;
  export const getPosition: typeof DomUtil.getPosition;
  export const setPosition: typeof DomUtil.setPosition;
  export const setTransform: typeof DomUtil.setTransform;
}

declare module 'leaflet/src/dom/DomEvent.js' {
  import type { DomEvent } from 'leaflet';

  export const on: typeof DomEvent.on;
  export const stopPropagation: typeof DomEvent.stopPropagation;
}

declare module 'leaflet/src/geo/LatLngBounds.js' {
  import type { latLngBounds } from 'leaflet';

  export const toLatLngBounds: typeof latLngBounds;
}

declare module 'leaflet/src/layer/Layer.js' {
  import type { LeafletEventHandlerFn } from 'leaflet';
  import type { Map } from 'leaflet/src/map/Map.js';

  export class Layer {
    protected _map: Map;
    addTo(map: Map): this;
    remove(): this;
    onAdd(map: Map): this;
    onRemove(map: Map): this;
    getEvents(): { [name: string]: LeafletEventHandlerFn };
  }
}

declare module 'leaflet/src/layer/ImageOverlay.js' {
  import type { ImageOverlayOptions, LatLngBounds } from 'leaflet';
  import type { Layer } from 'leaflet/src/layer/Layer.js';

  export class ImageOverlay extends Layer {
    setOpacity(opacity: number): this;
  }
  export function imageOverlay(url: string, bounds: LatLngBounds, options: ImageOverlayOptions): ImageOverlay;
}

declare module 'leaflet/src/layer/tile/GridLayer.js' {
  import type { Coords, DoneCallback, GridLayerOptions } from 'leaflet';
  import type { Layer } from 'leaflet/src/layer/Layer.js';

  export class GridLayer extends Layer {
    constructor(options: GridLayerOptions);
    createTile(coords: Coords, done: DoneCallback): HTMLElement;
  }
}

declare module 'leaflet/src/layer/tile/TileLayer.js' {
  import type { TileLayerOptions } from 'leaflet';
  import type { Layer } from 'leaflet/src/layer/Layer.js';

  export function tileLayer(url: string, options: TileLayerOptions): Layer;
}
