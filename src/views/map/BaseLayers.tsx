import {
  latLngBounds,
  type LatLngBounds,
  type Layer,
  type Map as LeafletMap,
  type PathOptions,
} from 'leaflet';
import type { FeatureCollection } from 'geojson';
import { useEffect } from 'react';
import type { Basemap } from '../../load/basemap';
import type { Bounds } from '../../model/dataset';
import type { Palette } from '../../scale/palette';
import type { Theme } from '../../state/view';
import { basemapBox } from './basemap';
import { canvas, geoJSON, imageOverlay, tileLayer } from './leafletLayers';

/** What a reader may switch on and off; it lives only as long as the page. */
export type LayerChoice = { readonly relief: boolean; readonly districts: boolean; readonly tiles: boolean };

/** Panes from below, each with its place in the stack. */
const panes = { tiles: 200, relief: 250, lines: 320 } as const;

const reliefFadesFrom = 9.5;

export type BaseLayersProps = {
  readonly map: LeafletMap;
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly theme: Theme;
  readonly choice: LayerChoice;
};

/** The base map: relief, waters, rivers, borders and the lines of 1991 and 1994, none of it interactive. */
export function BaseLayers({ map, basemap, palette, theme, choice }: BaseLayersProps) {
  useEffect(
    function addRelief() {
      const picture = theme === 'dark' ? basemap.reliefGrey : basemap.reliefTint;
      if (!choice.relief || choice.tiles || picture === '') return undefined;
      const overlay = imageOverlay(picture, boundsOf(basemapBox), {
        pane: paneOf(map, 'relief'),
        className: 'map-relief',
      }).addTo(map);
      const strength = theme === 'dark' ? 0.75 : 0.5;
      const fade = () =>
        overlay.setOpacity(strength * Math.max(0, 1 - Math.max(0, map.getZoom() - reliefFadesFrom) * 2));
      fade();
      map.on('zoomend', fade);
      return () => {
        map.off('zoomend', fade);
        overlay.remove();
      };
    },
    [map, basemap, theme, choice.relief, choice.tiles],
  );

  useEffect(
    function addTiles() {
      if (!choice.tiles) return undefined;
      const layer = tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', {
        pane: paneOf(map, 'tiles'),
        maxZoom: 19,
        // The page tells nobody where it is; this server answers only those who do.
        referrerPolicy: 'origin',
      }).addTo(map);
      return () => void layer.remove();
    },
    [map, choice.tiles],
  );

  useEffect(
    function addLandAndLines() {
      // One canvas for all: a browser may copy each canvas in every frame, even one that stays as it is.
      const pane = paneOf(map, 'lines');
      const renderer = canvas({ pane, padding: 0.4 });
      const added: Layer[] = [];
      const add = (data: FeatureCollection, style: PathOptions) => {
        const options = {
          style: { fill: false, stroke: false, ...style },
          renderer,
          pane,
          interactive: false,
        };
        added.push(geoJSON(data, options).addTo(map));
      };
      const tint = theme === 'dark' ? 0.12 : 0.1;
      if (!choice.tiles) {
        add(basemap.held, { fill: true, fillColor: palette.sideA, fillOpacity: tint });
        add(basemap.water, {
          fill: true,
          fillColor: palette.water,
          fillOpacity: 1,
          stroke: true,
          color: palette.waterLine,
          weight: 0.8,
        });
        add(basemap.rivers, { stroke: true, color: palette.waterLine, weight: 1 });
      }
      if (choice.districts && !choice.tiles)
        add(basemap.admin1, { stroke: true, color: palette.admin, weight: 0.9 });
      if (!choice.tiles)
        add(basemap.countries, {
          stroke: true,
          color: palette.border,
          weight: 1.5,
          opacity: 0.9,
        });
      add(basemap.nkao1991, {
        stroke: true,
        color: palette.sideA,
        weight: 1.1,
        opacity: 0.7,
        dashArray: '1.5 3',
      });
      add(basemap.contactline1994, {
        stroke: true,
        color: palette.ink,
        weight: 9,
        opacity: 0.1,
      });
      add(basemap.contactline1994, {
        stroke: true,
        color: palette.ink,
        weight: 1.5,
        dashArray: '7 4.5',
      });
      return () => {
        for (const layer of added) layer.remove();
        removeLater(renderer);
      };
    },
    [map, basemap, palette, theme, choice.districts, choice.tiles],
  );
  return null;
}

/** Leaflet may have a frame of a renderer under way that it lost sight of; the renderer outlives it. */
function removeLater(renderer: Layer): void {
  requestAnimationFrame(() => renderer.remove());
}

function boundsOf([west, south, east, north]: Bounds): LatLngBounds {
  return latLngBounds([south, west], [north, east]);
}

/** The name of a pane, which is made when it is first asked for. */
function paneOf(map: LeafletMap, name: keyof typeof panes): string {
  const full = `map-${name}`;
  if (!map.getPane(full)) {
    const pane = map.createPane(full);
    pane.style.zIndex = String(panes[name]);
    pane.style.pointerEvents = 'none';
  }
  return full;
}
