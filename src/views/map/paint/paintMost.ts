/** Draws the outer circle of a glyph, of radius `r` px for the highest claimed deaths. */
export function paintMost(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  color: string,
): void {
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.strokeStyle = color;
  context.lineWidth = 0.8;
  context.stroke();
}
