import { loadGridLayer, type Layer } from '../leaflet';
import { tileAddress, type TileAddress } from './tileSource';

export type FetchedTiles = {
  readonly pane: string;
  readonly maxZoom: number;
  /** Told once of the first tile that could not be had, and once when one comes again. */
  readonly told: (failed: boolean) => void;
};

/**
 * Loads the layer of an address of the reader's own. Its tiles are fetched and drawn on canvases: the page's policy
 * lets it fetch from any https host, but show pictures of none that it doesn't know. The host must allow that (CORS).
 */
export async function fetchedTiles({ template }: TileAddress, options: FetchedTiles): Promise<Layer> {
  const { GridLayer } = await loadGridLayer();
  const { pane, maxZoom, told } = options;
  let failed = false;
  class FetchedLayer extends GridLayer {
    override createTile(
      coords: { x: number; y: number; z: number },
      done: (error?: Error) => void,
    ): HTMLElement {
      const canvas = document.createElement('canvas');
      void drawTile(canvas, tileAddress(template, coords)).then(
        () => {
          if (failed) told((failed = false));
          done();
        },
        (error: unknown) => {
          // A tile that isn't there is no fault of the address: of the sea many have none.
          if (!(error instanceof Absent) && !failed) told((failed = true));
          done(error instanceof Error ? error : new Error(String(error)));
        },
      );
      return canvas;
    }
  }
  return new FetchedLayer({ pane, maxZoom });
}

/** A tile that the host answers for, but doesn't have. */
class Absent extends Error {}

async function drawTile(canvas: HTMLCanvasElement, address: string): Promise<void> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'origin' });
  if (response.status === 404 || response.status === 204) throw new Absent(address);
  if (!response.ok) throw new Error(String(response.status));
  const picture = await createImageBitmap(await response.blob());
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
}
