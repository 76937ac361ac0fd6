import type { Bounds, Canvas as CanvasType, RendererOptions } from 'leaflet';
import { Canvas } from './leafletLayers';

/** What Leaflet's canvas keeps to itself. */
type Inside = {
  _container: HTMLCanvasElement;
  _ctx: OffscreenCanvasRenderingContext2D;
  _bounds?: Bounds;
  _redrawBounds?: Bounds | null;
};

/**
 * Leaflet's canvas, drawn aside and shown as a bitmap: a canvas that is drawn on may be copied in every frame of
 * the page, also where it stays as it is.
 */
class StillCanvas extends Canvas {
  _initContainer(): void {
    const own = this as unknown as Inside;
    own._container = document.createElement('canvas');
    own._ctx = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D; // a new canvas has one
  }

  _redraw(): void {
    const own = this as unknown as Inside;
    const { _container: shown, _ctx: context, _bounds: bounds } = own;
    // A map that has no room has no pixels to show.
    if (!bounds || shown.width === 0 || shown.height === 0) return;
    const { min, width } = { min: bounds.min ?? { x: 0, y: 0 }, width: bounds.getSize().x };
    context.canvas.width = shown.width;
    context.canvas.height = shown.height;
    const ratio = shown.width / width;
    context.setTransform(ratio, 0, 0, ratio, -ratio * min.x, -ratio * min.y);
    // The sheet is blank once it was shown.
    own._redrawBounds = null;
    redraw.call(this);
    shown.getContext('bitmaprenderer')?.transferFromImageBitmap(context.canvas.transferToImageBitmap());
  }
}

const { _redraw: redraw } = Canvas.prototype as unknown as { readonly _redraw: (this: CanvasType) => void };

/** A canvas of Leaflet's for what seldom changes and is never asked what lies under the pointer. */
export function stillCanvas(options: RendererOptions): CanvasType {
  return typeof OffscreenCanvas === 'function' ? new StillCanvas(options) : new Canvas(options);
}
