/**
 * When the first event is drawn, in ms of performance.now(): the first time that anything is filled on the
 * canvas of the timeline's lanes or of the map's events, which stand only where a dataset is. Works as text
 * in a page that is yet to load, so it names nothing from outside.
 */
export function watchFirstDrawing(): Promise<number> {
  return new Promise((resolve) => {
    const own = CanvasRenderingContext2D.prototype;
    const { fill, fillRect } = own;
    const seen = (context: CanvasRenderingContext2D) => {
      if (!context.canvas.closest('.timeline-lanes, .map-canvas')) return;
      own.fill = fill;
      own.fillRect = fillRect;
      // Until the frame that it was drawn in is done.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    own.fillRect = function (x, y, width, height) {
      fillRect.call(this, x, y, width, height);
      seen(this);
    };
    own.fill = function (...way: unknown[]) {
      Reflect.apply(fill, this, way);
      seen(this);
    };
  });
}
