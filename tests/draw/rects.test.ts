import { expect, it } from 'vitest';
import { createRects, PixelPen, type RectsOn } from '../../src/draw/rects';

/** The pixels of a picture 4 × 3, row by row, each as `rrggbb/alpha`. */
function drawn(draw: (pen: PixelPen) => void): string[] {
  const data = new Uint8ClampedArray(4 * 3 * 4);
  const pen = new PixelPen({ width: 4, height: 3, data, colorSpace: 'srgb' });
  pen.begin(1, 0, 0);
  draw(pen);
  const hex = (value: number | undefined) => (value ?? 0).toString(16).padStart(2, '0');
  return Array.from({ length: 3 }, (_, row) =>
    Array.from({ length: 4 }, (_each, column) => {
      const [red, green, blue, alpha] = data.slice((row * 4 + column) * 4);
      return alpha === 0 ? '-' : `${hex(red)}${hex(green)}${hex(blue)}/${alpha}`;
    }).join(' '),
  );
}

it('fills whole pixels', () => {
  const picture = drawn((pen) => {
    pen.fillStyle = '#102030';
    pen.fillRect(1, 1, 2, 1);
  });
  expect(picture).toEqual(['- - - -', '- 102030/255 102030/255 -', '- - - -']);
});

it('fills pixels as far as they are covered, at each side', () => {
  const picture = drawn((pen) => {
    pen.fillStyle = '#102030';
    pen.fillRect(0.5, 0.75, 2.125, 1.5);
  });
  expect(picture).toEqual([
    '102030/32 102030/64 102030/40 -',
    '102030/128 102030/255 102030/159 -',
    '102030/32 102030/64 102030/40 -',
  ]);
});

it('fills a part of one pixel', () => {
  const picture = drawn((pen) => {
    pen.fillStyle = '#102030';
    pen.fillRect(2.25, 1.25, 0.5, 0.5);
  });
  expect(picture).toEqual(['- - - -', '- - 102030/64 -', '- - - -']);
});

it('lays one colour over another, and half of it where it is half there', () => {
  const picture = drawn((pen) => {
    pen.fillStyle = '#ff0000';
    pen.fillRect(0, 0, 2, 1);
    pen.globalAlpha = 0.5;
    pen.fillStyle = '#0000ff';
    pen.fillRect(1, 0, 2, 1);
  });
  expect(picture[0]).toBe('ff0000/255 800080/255 0000ff/128 -');
});

it('scales, shifts, and leaves out what lies outside', () => {
  const picture = drawn((pen) => {
    pen.begin(2, -2, 1);
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, 2, 5);
    pen.fillRect(-9, 0, 2, 1);
  });
  expect(picture).toEqual(['- - - -', 'ffffff/255 ffffff/255 - -', 'ffffff/255 ffffff/255 - -']);
});

it.each([
  [0, 40],
  [40, 0],
  [0, 0],
])('asks no pixels of a canvas %d × %d, which has none', (width, height) => {
  const refuse = () => {
    throw new Error('the source width is zero');
  };
  const context = { canvas: { width, height }, createImageData: refuse, putImageData: refuse };
  const { pen, show } = createRects()(context as unknown as CanvasRenderingContext2D);
  show();
  expect(pen).toBe(context);
});

it('keeps the pixels of a canvas while it has the same size, cleared, and never another canvas’s', () => {
  class Context {
    canvas = { width: 4, height: 3 };
    shown: ImageData[] = [];
    createImageData(width: number, height: number): ImageData {
      return {
        width,
        height,
        data: new Uint8ClampedArray(4 * width * height),
        colorSpace: 'srgb',
      } as ImageData;
    }
    putImageData(image: ImageData): void {
      this.shown.push(image);
    }
    getTransform() {
      return { a: 1, e: 0, f: 0 };
    }
  }
  const context = new Context();
  const draw = (rectsOn: RectsOn, fill: boolean) => {
    const { pen, show } = rectsOn(context as unknown as CanvasRenderingContext2D);
    pen.fillStyle = '#ffffff';
    if (fill) pen.fillRect(0, 0, 4, 3);
    show();
    return context.shown.at(-1) as ImageData; // it was just shown
  };
  const rectsOn = createRects();
  const first = draw(rectsOn, true);
  expect(first.data.every((byte) => byte === 255)).toBe(true);
  expect(draw(rectsOn, false)).toBe(first);
  expect(first.data.every((byte) => byte === 0)).toBe(true);
  expect(draw(createRects(), true)).not.toBe(first);
  context.canvas.width = 5;
  expect(draw(rectsOn, true)).toMatchObject({ width: 5, height: 3 });
});
