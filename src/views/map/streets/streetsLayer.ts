import type { Archive } from '../../../load/streets/archive';
import { StreetsError, type StreetsFault } from '../../../load/streets/fault';
import type { Palette } from '../../../scale/palette';
import { measures } from '../layout/names/measureText';
import { loadGridLayer, type Layer } from '../leaflet';
import { fonts } from '../paint/paintNames';
import { layPlaceNames } from './layPlaceNames';
import { layStreets } from './layStreets';
import { paintStreets } from './paintStreets';
import { streetStyles } from './streetStyles';
import { frameOf, framePx, type TileCoords } from './tileFrame';

export type StreetsOptions = {
  readonly pane: string;
  readonly maxZoom: number;
  readonly palette: Palette;
  readonly language: string;
  /** Told why a tile could not be read. */
  readonly failed: (fault: StreetsFault) => void;
};

/** Loads the code of the map layer that draws the vector tiles of a PMTiles archive on canvases. */
export async function streetsLayer(archive: Archive, options: StreetsOptions): Promise<Layer> {
  const { GridLayer } = await loadGridLayer();
  const { pane, maxZoom, failed } = options;
  class StreetsLayer extends GridLayer {
    override createTile(coords: TileCoords, done: (error?: Error) => void): HTMLElement {
      const canvas = document.createElement('canvas');
      drawTile(canvas, coords, archive, options).then(
        () => done(),
        (error: unknown) => {
          failed(error instanceof StreetsError ? error.fault : 'broken');
          done(error instanceof Error ? error : new Error(String(error)));
        },
      );
      return canvas;
    }
  }
  return new StreetsLayer({ pane, maxZoom, tileSize: framePx });
}

async function drawTile(
  canvas: HTMLCanvasElement,
  coords: TileCoords,
  archive: Archive,
  { palette, language }: StreetsOptions,
): Promise<void> {
  const frame = frameOf(coords, archive.header.maxZoom);
  const tile = await archive.tile(frame.z, frame.x, frame.y);
  const density = Math.min(2, devicePixelRatio || 1);
  canvas.width = framePx * density;
  canvas.height = framePx * density;
  const context = canvas.getContext('2d');
  if (!tile || !context) return;
  context.scale(density, density);
  const { z: zoom } = coords;
  const shapes = layStreets(tile, frame, streetStyles(palette, zoom));
  const names = layPlaceNames(tile, frame, { zoom, language, measure: measures.town });
  paintStreets(context, { shapes, names }, { palette, font: fonts.town });
}
