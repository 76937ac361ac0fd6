import type { Table } from '../../../src/table/table';
import { generated } from '../generate/rows';
import type { Days } from './moves';

/** Draws every event of a window as one pixel: the least that any drawing of them costs. */
export type Floor = { readonly draw: (days: Days) => void; readonly clear: () => void };

/**
 * One pass over the columns, one pixel a row into an ImageData, putImageData. Where each place stands is
 * known in advance.
 */
export function createFloor({ columns, dictionaries }: Table, widthPx: number, heightPx: number): Floor {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  canvas.style.cssText = 'position: fixed; left: 0; top: 0; z-index: 9999; pointer-events: none';
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser has no 2d canvas');

  const [west, south, east, north] = generated.box;
  const pixelOfPlace = Int32Array.from(dictionaries.places, ({ lng = west, lat = south }) => {
    const x = Math.min(widthPx - 1, Math.floor(((lng - west) / (east - west)) * widthPx));
    const y = Math.min(heightPx - 1, Math.floor(((north - lat) / (north - south)) * heightPx));
    return y * widthPx + x;
  });
  const pixelOfRow = Int32Array.from(columns.place, (place) =>
    place < 0 ? 0 : (pixelOfPlace[place] as number),
  );
  const colors = Uint32Array.from(dictionaries.categories, (_, i) => 0xff000000 | (0x223344 * (i + 1)));
  const image = context.createImageData(widthPx, heightPx);
  const pixels = new Uint32Array(image.data.buffer);

  return {
    draw({ from, to }) {
      const { startMinute, endMinute, category, length } = columns;
      const start = from * 1440;
      const end = (to + 1) * 1440;
      pixels.fill(0);
      for (let row = 0; row < length; row++) {
        if ((startMinute[row] as number) >= end || (endMinute[row] as number) <= start) continue;
        pixels[pixelOfRow[row] as number] = colors[category[row] as number] as number;
      }
      context.putImageData(image, 0, 0);
    },
    clear: () => context.clearRect(0, 0, widthPx, heightPx),
  };
}
