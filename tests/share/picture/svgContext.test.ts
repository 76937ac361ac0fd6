import { describe, expect, it } from 'vitest';
import { SvgContext } from '../../../src/share/picture/svgContext';

// Only texts are measured by it, and none is here.
const none = {} as CanvasRenderingContext2D;
const drawn = (draw: (context: CanvasRenderingContext2D) => void) => {
  const context = new SvgContext(none, 'k');
  draw(context as unknown as CanvasRenderingContext2D);
  return context.svg().split('\n').slice(1);
};

describe('a canvas’s calls as SVG', () => {
  it('keep shift, scale and stack', () => {
    expect(
      drawn((context) => {
        context.save();
        context.translate(10, 20);
        context.scale(2, 2);
        context.fillStyle = '#f00';
        context.fillRect(1, 1, 3, 4);
        context.restore();
        context.fillRect(0, 0, 1, 1);
      }),
    ).toEqual(['<path d="M12 22h6v8h-6Z" fill="#ff0000"/>', '<path d="M0 0h1v1h-1Z" fill="#000000"/>']);
  });

  it('write a circle, dashes and opacity', () => {
    expect(
      drawn((context) => {
        context.beginPath();
        context.arc(5, 5, 2, 0, 2 * Math.PI);
        context.globalAlpha = 0.5;
        context.lineWidth = 1.5;
        context.setLineDash([2, 1]);
        context.stroke();
      }),
    ).toEqual([
      '<path d="M7 5A2 2 0 1 1 3 5A2 2 0 1 1 7 5Z" fill="none" stroke="#000000" stroke-width="1.5" stroke-dasharray="2 1" opacity="0.5"/>',
    ]);
  });

  it('end what they clip where its stack ends', () => {
    expect(
      drawn((context) => {
        context.save();
        context.beginPath();
        context.rect(0, 0, 5, 5);
        context.clip();
        context.fillRect(1, 1, 1, 1);
        context.restore();
      }),
    ).toEqual([
      '<clipPath id="k-1"><path d="M0 0h5v5h-5Z"/></clipPath><g clip-path="url(#k-1)">',
      '<path d="M1 1h1v1h-1Z" fill="#000000"/>',
      '</g>',
    ]);
  });

  it('write texts as text, whatever they hold', () => {
    const [text] = drawn((context) => {
      context.font = '600 12px "Noto Sans"';
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText('</text><script>alert(1)</script>\u202e\u0000', 10, 20);
    });
    expect(text).toBe(
      '<text x="10" y="24.2" text-anchor="middle" font-family="&#39;Noto Sans&#39;, Arial, sans-serif" font-size="12" font-weight="600" fill="#000000">&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;</text>',
    );
  });
});
