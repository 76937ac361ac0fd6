/**
 * When the first event is drawn, in ms of performance.now(): the first time that anything is filled or put on the
 * canvas of the timeline's lanes or of the map's events, which stand only where a dataset is. Works as text
 * in a page that is yet to load, so it names nothing from outside.
 */
export function watchFirstDrawing(): Promise<number> {
  return new Promise((resolve) => {
    const own = CanvasRenderingContext2D.prototype;
    const { fill, fillRect, putImageData } = own;
    let inFrame = false;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      ask((time) => {
        inFrame = true;
        try {
          callback(time);
        } finally {
          inFrame = false;
        }
      });
    const seen = (context: CanvasRenderingContext2D) => {
      if (!context.canvas.closest('.timeline-lanes, .map-canvas')) return;
      Object.assign(own, { fill, fillRect, putImageData });
      window.requestAnimationFrame = ask;
      // Until the frame that it is shown in is done: this one, or where none is under way the next.
      const done = () => setTimeout(() => resolve(performance.now()));
      if (inFrame) done();
      else ask(done);
    };
    own.fillRect = function (x, y, width, height) {
      fillRect.call(this, x, y, width, height);
      seen(this);
    };
    own.putImageData = function (...way: unknown[]) {
      Reflect.apply(putImageData, this, way);
      seen(this);
    };
    own.fill = function (...way: unknown[]) {
      Reflect.apply(fill, this, way);
      seen(this);
    };
  });
}
