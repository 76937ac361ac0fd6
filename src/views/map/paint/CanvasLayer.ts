import { rememberPainting } from '../../../draw/painted';
import {
  create,
  getPosition,
  Layer,
  setPosition,
  setTransform,
  type LeafletEventHandlerFn,
  type LeafletMap,
  type ZoomAnimEvent,
} from '../leaflet';
import { boxInside, type Box } from '../../../draw/box';

/**
 * Paints a canvas that covers `view`, a box in world px at `zoom`; the context's origin is the upper left
 * corner of `view`. Returns false to be called again in the next frame.
 */
export type Paint = (context: CanvasRenderingContext2D, view: Box, zoom: number) => boolean | void;

export type CanvasOptions = {
  readonly pane: string;
  readonly className: 'map-canvas' | 'map-static';
  /**
   * Whether the canvas is drawn seldom: it is drawn offscreen and shown as a bitmap, which costs nothing in the
   * frames between.
   */
  readonly isStatic: boolean;
  /**
   * Margin around the map's viewport, as a fraction of its width and height. With a margin, the canvas is drawn
   * when a move ends or leaves the margin, not in each frame. Default: 0.
   */
  readonly padding?: number;
};

/** Maximum device pixel ratio of a canvas with a margin. */
const finestPadded = 2;

/**
 * Leaflet layer of one canvas over the whole map. It is drawn at most once a frame, moves with a drag, and is
 * scaled during zoom animations.
 */
export class CanvasLayer extends Layer {
  #paint: Paint;
  readonly #options: CanvasOptions;
  readonly #padding: number;
  #canvas: HTMLCanvasElement | undefined;
  #frame = 0;
  #drawnAt: { readonly view: Box; readonly zoom: number } | undefined;
  /** Offscreen canvas that a static layer is drawn on; undefined for others. */
  #sheet: OffscreenCanvas | undefined;

  constructor(paint: Paint, options: CanvasOptions) {
    super();
    this.#paint = paint;
    this.#options = options;
    this.#padding = options.padding ?? 0;
    if (options.isStatic && typeof OffscreenCanvas === 'function') this.#sheet = new OffscreenCanvas(1, 1);
  }

  setPaint(paint: Paint): void {
    this.#paint = paint;
    this.redraw();
  }

  /** Schedules a redraw of the canvas in the next animation frame. */
  redraw(): void {
    if (this.#frame === 0 && this.#canvas) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  override onAdd(map: LeafletMap): this {
    const { pane, className } = this.#options;
    const canvas = create('canvas', `${className} leaflet-zoom-animated`, map.getPane(pane));
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
    const rests = this.#padding > 0;
    return {
      move: rests ? () => this.#keepInView() : redraw,
      zoom: rests ? () => this.#scale({ center: this._map.getCenter(), zoom: this._map.getZoom() }) : redraw,
      viewreset: redraw,
      resize: redraw,
      moveend: redraw,
      // Leaflet calls this with the zoom that the animation ends at.
      zoomanim: (event) => this.#scale(event as ZoomAnimEvent),
    };
  }

  /** Redraws the canvas when a pan has left the drawn area. */
  #keepInView(): void {
    if (this._map.getZoom() !== this.#drawnAt?.zoom) return;
    if (!boxInside(viewOf(this._map, 0), this.#drawnAt.view)) this.redraw();
  }

  #draw(): void {
    this.#frame = 0;
    const canvas = this.#canvas;
    if (!canvas) return;
    const map = this._map;
    const zoom = map.getZoom();
    const view = viewOf(map, this.#padding);
    const ratio = Math.min(window.devicePixelRatio || 1, this.#padding > 0 ? finestPadded : Infinity);
    const width = Math.round(view.width * ratio);
    const height = Math.round(view.height * ratio);
    if (!(width > 0 && height > 0)) return;
    const sheet = this.#sheet;
    // An offscreen context has all that the drawing calls.
    const context = (sheet ?? canvas).getContext('2d') as CanvasRenderingContext2D | null;
    if (!context) return;
    if (canvas.width !== width || canvas.height !== height) {
      for (const one of sheet ? [sheet, canvas] : [canvas]) {
        one.width = width;
        one.height = height;
      }
      canvas.style.width = `${view.width}px`;
      canvas.style.height = `${view.height}px`;
    }
    setPosition(canvas, map.getPixelOrigin().multiplyBy(-1).add([view.x, view.y]));
    this.#drawnAt = { view, zoom };
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
    const paint = this.#paint;
    rememberPainting(canvas, (other) => void paint(other, view, zoom));
    if (paint(context, view, zoom) === false) this.redraw();
    // A canvas that is drawn on may be copied in every frame, as it stands; one that shows a bitmap is not.
    if (sheet) canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(sheet.transferToImageBitmap());
  }

  #scale({ center, zoom }: Pick<ZoomAnimEvent, 'center' | 'zoom'>): void {
    if (!this.#canvas || !this.#drawnAt) return;
    const map = this._map;
    const scale = map.getZoomScale(zoom, this.#drawnAt.zoom);
    const pane = getPosition(map.getPane('mapPane') as HTMLElement);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
    const { view } = this.#drawnAt;
    const offset = origin.multiplyBy(-1).add([view.x * scale, view.y * scale]);
    setTransform(this.#canvas, offset, scale);
  }
}

/** Returns the box of the map's viewport with a margin, in whole world px at the map's zoom. */
function viewOf(map: LeafletMap, padding: number): Box {
  const { x: width, y: height } = map.getSize();
  const { x, y } = map.getPixelBounds().min ?? { x: 0, y: 0 };
  const [dx, dy] = [Math.round(width * padding), Math.round(height * padding)];
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
}
