import { latLngBounds, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { Basemap } from '../../load/basemap';
import { createSlices } from '../../load/slices';
import type { Bounds } from '../../model/dataset';
import type { Palette } from '../../scale/palette';
import type { Theme } from '../../state/view';
import { basemapBox } from './basemap';
import type { DatedGround } from './datedGround';
import { createSheet, datedOf, groundOf, type Sheet } from './ground';
import { imageOverlay, tileLayer } from './leafletLayers';

/** What a reader may switch on and off; it lives only as long as the page. */
export type LayerChoice = {
  readonly relief: boolean;
  readonly districts: boolean;
  /** The states of a day: who held what, and the lines of 1991 and 1994. */
  readonly ground: boolean;
  readonly tiles: boolean;
};

/** Panes from below, each with its place in the stack. */
const panes = { tiles: 200, relief: 250, lines: 320, dated: 330 } as const;

const reliefFadesFrom = 9.5;

export type BaseLayersProps = {
  readonly map: LeafletMap;
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly theme: Theme;
  readonly choice: LayerChoice;
  /** What of the ground holds on the days in view. */
  readonly ground: readonly DatedGround[];
};

/** The base map: relief, waters, rivers, borders, and the ground as it was on a day, none of it interactive. */
export function BaseLayers({ map, basemap, palette, theme, choice, ground }: BaseLayersProps) {
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

  const { districts, tiles } = choice;
  const standing = useRef<Sheet | undefined>(undefined);
  useEffect(
    function addLandAndLines() {
      let wanted = true;
      const sheet = createSheet(map, paneOf(map, 'lines'));
      const pause = createSlices();
      async function addAll() {
        for (const [data, style] of groundOf(basemap, palette, { districts, tiles })) {
          if (!wanted) return;
          sheet.add(data, style);
          await pause();
        }
        if (!wanted) return;
        // What stood before goes once the new is whole.
        standing.current?.remove();
        standing.current = sheet;
      }
      void addAll();
      return () => {
        wanted = false;
        if (standing.current !== sheet) sheet.remove();
      };
    },
    [map, basemap, palette, districts, tiles],
  );
  // A sheet of its own: a brush that crosses a day turns these on and off, and nothing else is drawn anew.
  useEffect(
    function addDatedGround() {
      const sheet = createSheet(map, paneOf(map, 'dated'));
      for (const [data, style] of datedOf(basemap, palette, ground)) sheet.add(data, style);
      return () => sheet.remove();
    },
    [map, basemap, palette, ground],
  );
  useEffect(function removeAtTheEnd() {
    return () => {
      standing.current?.remove();
      standing.current = undefined;
    };
  }, []);
  return null;
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
