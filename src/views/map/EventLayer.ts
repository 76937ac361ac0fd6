import {
  DomUtil,
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type ZoomAnimEvent,
} from 'leaflet';
import { rememberPainting } from '../painted';
import type { Point } from './projection';

/**
 * Draws on a canvas that covers the map: `corner` is its upper left, in px of the world at `zoom`. False where
 * something is left for the next frame.
 */
export type Paint = (context: CanvasRenderingContext2D, corner: Point, zoom: number) => boolean | void;

/**
 * One canvas over the whole map. It draws at most once a frame, keeps to the map while that is dragged, and
 * is scaled, not drawn, while a zoom is animated.
 */
export class EventLayer extends Layer {
  #paint: Paint;
  #pane: string;
  #canvas: HTMLCanvasElement | undefined;
  #frame = 0;
  #drawnAt: { readonly corner: Point; readonly zoom: number } | undefined;
  /** What is drawn on where the canvas only shows it. */
  #sheet: OffscreenCanvas | undefined;

  /** `still`: it is drawn seldom, and then costs nothing in the frames between. */
  constructor(paint: Paint, pane: string, still: boolean) {
    super();
    this.#paint = paint;
    this.#pane = pane;
    if (still && typeof OffscreenCanvas === 'function') this.#sheet = new OffscreenCanvas(1, 1);
  }

  setPaint(paint: Paint): void {
    this.#paint = paint;
    this.redraw();
  }

  /** Asks for a drawing in the next frame, however often it is called before. */
  redraw(): void {
    if (this.#frame === 0 && this.#canvas) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  override onAdd(map: LeafletMap): this {
    const name = this.#pane === 'map-events' ? 'map-canvas' : 'map-still';
    const canvas = DomUtil.create('canvas', `${name} leaflet-zoom-animated`, map.getPane(this.#pane));
    canvas.setAttribute('aria-hidden', 'true');
    this.#canvas = canvas;
    this.#draw();
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#canvas?.remove();
    this.#canvas = undefined;
    return this;
  }

  override getEvents(): { [name: string]: LeafletEventHandlerFn } {
    const redraw = () => this.redraw();
    return {
      move: redraw,
      zoom: redraw,
      viewreset: redraw,
      resize: redraw,
      moveend: redraw,
      // Leaflet calls this with the zoom that the animation ends at.
      zoomanim: (event) => this.#scale(event as ZoomAnimEvent),
    };
  }

  #draw(): void {
    this.#frame = 0;
    const canvas = this.#canvas;
    if (!canvas) return;
    const map = this._map;
    const size = map.getSize();
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(size.x * ratio);
    const height = Math.round(size.y * ratio);
    if (width === 0 || height === 0) return;
    const sheet = this.#sheet;
    // An offscreen context has all that the drawing calls.
    const context = (sheet ?? canvas).getContext('2d') as CanvasRenderingContext2D | null;
    if (!context) return;
    if (canvas.width !== width || canvas.height !== height) {
      for (const one of sheet ? [sheet, canvas] : [canvas]) {
        one.width = width;
        one.height = height;
      }
      canvas.style.width = `${size.x}px`;
      canvas.style.height = `${size.y}px`;
    }
    DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
    const corner = map.getPixelBounds().min ?? { x: 0, y: 0 };
    this.#drawnAt = { corner, zoom: map.getZoom() };
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.x, size.y);
    const paint = this.#paint;
    const zoom = map.getZoom();
    rememberPainting(canvas, (other) => void paint(other, corner, zoom));
    if (paint(context, corner, zoom) === false) this.redraw();
    // A canvas that is drawn on may be copied in every frame, as it stands; one that shows a bitmap is not.
    if (sheet) canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(sheet.transferToImageBitmap());
  }

  #scale({ center, zoom }: ZoomAnimEvent): void {
    if (!this.#canvas || !this.#drawnAt) return;
    const map = this._map;
    const scale = map.getZoomScale(zoom, this.#drawnAt.zoom);
    const pane = DomUtil.getPosition(map.getPane('mapPane') as HTMLElement);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
    const { corner } = this.#drawnAt;
    const offset = map
      .project(map.unproject([corner.x, corner.y], this.#drawnAt.zoom), zoom)
      .subtract(origin);
    DomUtil.setTransform(this.#canvas, offset, scale);
  }
}
