import { pathText } from '../../views/painted';
import { oneLine } from '../cited';
import { escapeHtml } from '../iframeSnippet';
import { canvasFont, fontAttributes } from './fontAttributes';
import { paintAttributes } from './plainColor';

/** What a canvas keeps on its stack, as far as the views use it. */
type State = {
  fillStyle: string | CanvasPattern;
  strokeStyle: string | CanvasPattern;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  letterSpacing: string;
  dash: readonly number[];
  /** Scale and shift; nothing is ever turned. */
  zoom: number;
  dx: number;
  dy: number;
  clips: number;
};

const initial: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  letterSpacing: '0px',
  dash: [],
  zoom: 1,
  dx: 0,
  dy: 0,
  clips: 0,
};

const settings = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'globalAlpha',
  'font',
  'textAlign',
  'textBaseline',
  'letterSpacing',
] as const satisfies readonly (keyof State)[];

const n = (value: number) => String(Math.round(value * 100) / 100);

/** Px by which the baseline lies below the point that a text is written at, by its font's size. */
const baselines: { readonly [name: string]: number } = { middle: 0.35, top: 0.9, hanging: 0.9, bottom: -0.2 };

/**
 * A stand-in for a canvas's context that writes down as SVG what is drawn on it: the calls that the views
 * make, no more. `measure` is a true context, to measure texts with; `key` keeps names apart on one page.
 */
export class SvgContext {
  readonly #measure: CanvasRenderingContext2D;
  readonly #key: string;
  readonly #lines: string[] = [];
  #stack: State[] = [];
  #state: State = { ...initial };
  #path = '';
  #names = 0;

  constructor(measure: CanvasRenderingContext2D, key: string) {
    this.#measure = measure;
    this.#key = key;
    // The settings of a context are plain properties: each goes to the state that `save` and `restore` keep.
    for (const name of settings) {
      Object.defineProperty(this, name, {
        get: () => this.#state[name],
        set: (value: never) => {
          this.#state[name] = value;
        },
      });
    }
  }

  get canvas(): HTMLCanvasElement {
    return this.#measure.canvas;
  }

  /** All that was drawn, as elements of SVG. */
  svg(): string {
    while (this.#state.clips > 0) this.#endClip();
    return [hatch(this.#key), ...this.#lines].join('\n');
  }

  save(): void {
    this.#stack.push(this.#state);
    this.#state = { ...this.#state, clips: 0 };
  }

  restore(): void {
    while (this.#state.clips > 0) this.#endClip();
    this.#state = this.#stack.pop() ?? { ...initial };
  }

  translate(x: number, y: number): void {
    this.#state.dx += x * this.#state.zoom;
    this.#state.dy += y * this.#state.zoom;
  }

  scale(factor: number): void {
    this.#state.zoom *= factor;
  }

  setTransform(scale: number, _b: number, _c: number, _d: number, dx: number, dy: number): void {
    Object.assign(this.#state, { zoom: scale, dx, dy });
  }

  clearRect(): void {
    // Nothing is there yet.
  }

  setLineDash(dash: readonly number[]): void {
    this.#state.dash = dash;
  }

  measureText(text: string): TextMetrics {
    this.#measure.font = this.#state.font;
    return this.#measure.measureText(text);
  }

  createPattern(): null {
    return null;
  }

  beginPath(): void {
    this.#path = '';
  }

  closePath(): void {
    this.#path += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#point(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${this.#point(x, y)}`;
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path += `Q${this.#point(cx, cy)} ${this.#point(x, y)}`;
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#path += `C${this.#point(ax, ay)} ${this.#point(bx, by)} ${this.#point(x, y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += this.#rectPath(x, y, width, height);
  }

  roundRect(
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number | readonly number[] = 0,
  ): void {
    const r = typeof radius === 'number' ? radius : (radius[0] ?? 0);
    const [right, bottom] = [x + width, y + height];
    this.moveTo(x + r, y);
    this.lineTo(right - r, y);
    this.quadraticCurveTo(right, y, right, y + r);
    this.lineTo(right, bottom - r);
    this.quadraticCurveTo(right, bottom, right - r, bottom);
    this.lineTo(x + r, bottom);
    this.quadraticCurveTo(x, bottom, x, bottom - r);
    this.lineTo(x, y + r);
    this.quadraticCurveTo(x, y, x + r, y);
    this.closePath();
  }

  arc(x: number, y: number, r: number, from: number, to: number, backwards = false): void {
    const at = (angle: number) => this.#point(x + r * Math.cos(angle), y + r * Math.sin(angle));
    const radius = n(r * this.#state.zoom);
    const sweep = backwards ? 0 : 1;
    const turn = Math.abs(to - from);
    const start = `${this.#path === '' || turn >= 2 * Math.PI ? 'M' : 'L'}${at(from)}`;
    if (turn >= 2 * Math.PI - 1e-6) {
      const half = from + Math.PI;
      this.#path += `${start}A${radius} ${radius} 0 1 ${sweep} ${at(half)}A${radius} ${radius} 0 1 ${sweep} ${at(from)}Z`;
      return;
    }
    const large = turn > Math.PI ? 1 : 0;
    this.#path += `${start}A${radius} ${radius} 0 ${large} ${sweep} ${at(to)}`;
  }

  fill(path?: Path2D | CanvasFillRule, rule?: CanvasFillRule): void {
    const given = path instanceof Path2D;
    const evenOdd = (given ? rule : path) === 'evenodd' ? ' fill-rule="evenodd"' : '';
    this.#lines.push(`<path ${this.#shape(given ? path : undefined)}${this.#fill()}${evenOdd}/>`);
  }

  stroke(path?: Path2D): void {
    this.#lines.push(`<path ${this.#shape(path)} fill="none"${this.#stroke(path !== undefined)}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#lines.push(`<path d="${this.#rectPath(x, y, width, height)}"${this.#fill()}/>`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#lines.push(`<path d="${this.#rectPath(x, y, width, height)}" fill="none"${this.#stroke(false)}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#fill());
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, ` fill="none"${this.#stroke(false)}`);
  }

  clip(): void {
    const name = `${this.#key}-${++this.#names}`;
    this.#lines.push(
      `<clipPath id="${name}"><path d="${this.#path}"/></clipPath><g clip-path="url(#${name})">`,
    );
    this.#state.clips++;
  }

  #endClip(): void {
    this.#lines.push('</g>');
    this.#state.clips--;
  }

  #point(x: number, y: number): string {
    const { zoom: scale, dx, dy } = this.#state;
    return `${n(x * scale + dx)} ${n(y * scale + dy)}`;
  }

  #rectPath(x: number, y: number, width: number, height: number): string {
    const { zoom: scale } = this.#state;
    return `M${this.#point(x, y)}h${n(width * scale)}v${n(height * scale)}h${n(-width * scale)}Z`;
  }

  #shape(path: Path2D | undefined): string {
    if (!path) return `d="${this.#path}"`;
    const { zoom: scale, dx, dy } = this.#state;
    return `d="${pathText(path)}" transform="matrix(${scale.toFixed(4)} 0 0 ${scale.toFixed(4)} ${n(dx)} ${n(dy)})"`;
  }

  /** A pattern can't be read back; all of the app's are hatches of one grey. */
  #paint(name: 'fill' | 'stroke', style: string | CanvasPattern): string {
    return paintAttributes(name, typeof style === 'string' ? style : `url(#${this.#key}-hatch)`);
  }

  #alpha(): string {
    const { globalAlpha } = this.#state;
    return globalAlpha === 1 ? '' : ` opacity="${n(globalAlpha)}"`;
  }

  #fill(): string {
    return `${this.#paint('fill', this.#state.fillStyle)}${this.#alpha()}`;
  }

  #stroke(own: boolean): string {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash, zoom: scale } = this.#state;
    // A path with a transform of its own is scaled together with its line.
    const factor = own ? 1 : scale;
    return [
      `${this.#paint('stroke', strokeStyle)} stroke-width="${n(lineWidth * factor)}"`,
      lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`,
      lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`,
      dash.length === 0 ? '' : ` stroke-dasharray="${dash.map((part) => n(part * factor)).join(' ')}"`,
      this.#alpha(),
    ].join('');
  }

  #text(text: string, x: number, y: number, paint: string): void {
    const { font, textAlign, textBaseline, letterSpacing, zoom: scale } = this.#state;
    const parts = canvasFont(font);
    const place = this.#point(x, y + (baselines[textBaseline] ?? 0) * parts.sizePx).split(' ');
    const anchor = { center: 'middle', right: 'end', end: 'end' }[textAlign] ?? 'start';
    const spacing = letterSpacing === '0px' ? '' : ` letter-spacing="${letterSpacing}"`;
    const scaled = fontAttributes({ ...parts, sizePx: Number(n(parts.sizePx * scale)) });
    this.#lines.push(
      `<text x="${place[0]}" y="${place[1]}" text-anchor="${anchor}"${scaled}${spacing}${paint}>${escapeHtml(oneLine(text))}</text>`,
    );
  }
}

function hatch(key: string): string {
  return `<pattern id="${key}-hatch" width="5.7" height="5.7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5.7" stroke="#8b867a" stroke-width="2.6"/></pattern>`;
}
