import type { LatLngTuple, Layer, Map as LeafletMap, PathOptions } from 'leaflet';
import type { Areas, Basemap, Lines } from '../../load/basemap';
import type { Palette } from '../../scale/palette';
import type { DatedGround } from './datedGround';
import { datedStyles, line } from './datedStyles';
import { polygon, polyline } from './leafletLayers';
import { stillCanvas } from './stillCanvas';

/** Outlines on one canvas. */
export type Sheet = {
  readonly add: (data: Areas | Lines, style: PathOptions) => void;
  readonly remove: () => void;
};

/** An empty one in a pane of the map. */
export function createSheet(map: LeafletMap, pane: string): Sheet {
  const renderer = stillCanvas({ pane, padding: 0.4 });
  const added: Layer[] = [];
  return {
    add(data, style) {
      const options = { fill: false, stroke: false, ...style, renderer, pane, interactive: false };
      for (const { geometry } of data.features) added.push(shapeOf(geometry, options).addTo(map));
    },
    remove() {
      for (const layer of added) layer.remove();
      // Leaflet may have a frame of a renderer under way that it lost sight of; the renderer outlives it.
      requestAnimationFrame(() => renderer.remove());
    },
  };
}

type Drawn = readonly (readonly [data: Areas | Lines, style: PathOptions])[];

/** What lies under the events at all times, from below. Nothing where tiles draw it. */
export function groundOf(
  basemap: Basemap,
  palette: Palette,
  { districts, tiles }: { readonly districts: boolean; readonly tiles: boolean },
): Drawn {
  if (tiles) return [];
  const water = { fill: true, fillColor: palette.water, fillOpacity: 1 };
  return [
    [basemap.water, { ...water, ...line(palette.waterLine, 0.8) }],
    [basemap.rivers, line(palette.waterLine, 1)],
    ...(districts ? ([[basemap.admin1, line(palette.admin, 0.9)]] as const) : []),
    [basemap.countries, { ...line(palette.border, 1.5), opacity: 0.9 }],
  ];
}

/** The states of a day that the map shows, over the rest of the ground. */
export function datedOf(basemap: Basemap, palette: Palette, shown: readonly DatedGround[]): Drawn {
  return shown.flatMap(({ layer }) =>
    datedStyles(layer, palette).map((style) => [basemap[layer], style] as const),
  );
}

type Geometry = (Areas | Lines)['features'][number]['geometry'];

/** Leaflet takes a shape and several of them alike. Its own reader of GeoJSON brings markers with it. */
function shapeOf(geometry: Geometry, options: PathOptions): Layer {
  switch (geometry.type) {
    case 'LineString':
      return polyline(latLngs(geometry.coordinates), options);
    case 'MultiLineString':
      return polyline(geometry.coordinates.map(latLngs), options);
    case 'Polygon':
      return polygon(geometry.coordinates.map(latLngs), options);
    case 'MultiPolygon':
      return polygon(
        geometry.coordinates.map((rings) => rings.map(latLngs)),
        options,
      );
  }
}

function latLngs(positions: readonly (readonly number[])[]): LatLngTuple[] {
  return positions.map(([lng = 0, lat = 0]) => [lat, lng]);
}
