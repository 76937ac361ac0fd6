import { pathText } from '../../draw/painted';
import { initialState, stateSettings, type CanvasState } from './canvasState';
import {
  fillAttributes,
  hatchPattern,
  strokeAttributes,
  svgNumber,
  svgPoint,
  textElement,
} from './svgElements';

/**
 * Replacement for a 2D canvas context that records the drawing as SVG; only the calls that the views make.
 * `measure`: a real context for measuring text; `key`: makes ids unique on a page.
 */
export class SvgContext {
  readonly #measure: CanvasRenderingContext2D;
  readonly #key: string;
  readonly #hatch: string;
  readonly #lines: string[] = [];
  #stack: CanvasState[] = [];
  #state: CanvasState = { ...initialState };
  #path = '';
  #names = 0;

  constructor(measure: CanvasRenderingContext2D, key: string) {
    this.#measure = measure;
    this.#key = key;
    this.#hatch = `${key}-hatch`;
    // The settings of a context are plain properties: each goes to the state that `save` and `restore` keep.
    for (const name of stateSettings) {
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

  /** Returns everything drawn so far as SVG elements. */
  svg(): string {
    while (this.#state.clips > 0) this.#endClip();
    return [hatchPattern(this.#hatch), ...this.#lines].join('\n');
  }

  save(): void {
    this.#stack.push(this.#state);
    this.#state = { ...this.#state, clips: 0 };
  }

  restore(): void {
    while (this.#state.clips > 0) this.#endClip();
    this.#state = this.#stack.pop() ?? { ...initialState };
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
    // No-op: a new picture is empty.
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
    const radius = svgNumber(r * this.#state.zoom);
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
    this.#lines.push(
      `<path ${this.#shape(given ? path : undefined)}${fillAttributes(this.#state, this.#hatch)}${evenOdd}/>`,
    );
  }

  stroke(path?: Path2D): void {
    this.#lines.push(
      `<path ${this.#shape(path)}${strokeAttributes(this.#state, this.#hatch, path !== undefined)}/>`,
    );
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#lines.push(
      `<path d="${this.#rectPath(x, y, width, height)}"${fillAttributes(this.#state, this.#hatch)}/>`,
    );
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#lines.push(
      `<path d="${this.#rectPath(x, y, width, height)}"${strokeAttributes(this.#state, this.#hatch, false)}/>`,
    );
  }

  fillText(text: string, x: number, y: number): void {
    this.#lines.push(textElement(this.#state, text, x, y, fillAttributes(this.#state, this.#hatch)));
  }

  strokeText(text: string, x: number, y: number): void {
    this.#lines.push(textElement(this.#state, text, x, y, strokeAttributes(this.#state, this.#hatch, false)));
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
    return svgPoint(this.#state, x, y);
  }

  #rectPath(x: number, y: number, width: number, height: number): string {
    const { zoom: scale } = this.#state;
    return `M${this.#point(x, y)}h${svgNumber(width * scale)}v${svgNumber(height * scale)}h${svgNumber(-width * scale)}Z`;
  }

  #shape(path: Path2D | undefined): string {
    if (!path) return `d="${this.#path}"`;
    const { zoom: scale, dx, dy } = this.#state;
    return `d="${pathText(path)}" transform="matrix(${scale.toFixed(4)} 0 0 ${scale.toFixed(4)} ${svgNumber(dx)} ${svgNumber(dy)})"`;
  }
}
