// A grid of elevations for shading, from Marble's grey world map (public domain): 2 arc-minutes, JPEG.
import { join } from 'node:path';
import { load, work } from './tools.mjs';

const sharp = load('sharp');
const tiles = join(work, 'marble-qt-data/usr/share/marble/data/maps/earth/srtm/3/000002');
const tileSize = 675; // px; 16 tiles round the globe
const step = 1 / 30; // degrees a pixel
const west = 36.5;
const north = 45; // both on tile pixels
const width = 510;
const height = 240;
const seam = 255; // first column of the second tile

// Grey -> metres, fitted to known heights (Caspian, Mingachevir, Van, Urmia, Sevan, Yerevan,
// Elbrus). The map has no published scale: good for shading, wrong as an elevation.
const greyToMetres = [
  [0, 0],
  [87, 0],
  [101, 50],
  [115, 95],
  [143, 420],
  [171, 880],
  [188, 1350],
  [194, 1900],
  [206, 2900],
  [211, 3700],
  [214, 4300],
  [226, 5200],
  [255, 5600],
];

/**
 * Creates a smooth function from longitude and latitude in degrees to metres above the sea, for hill shading
 * only.
 */
export async function elevation() {
  const grey = await readGrey();
  deblock(grey);
  const metres = blur(grey.map(toMetres));
  const at = (x, y) => metres[clamp(y, 0, height - 1) * width + clamp(x, 0, width - 1)];
  return (lng, lat) => {
    const fx = (lng - west) / step - 0.5;
    const fy = (north - lat) / step - 0.5;
    const [x, y] = [Math.floor(fx), Math.floor(fy)];
    let sum = 0;
    for (let j = -1; j <= 2; j++)
      for (let i = -1; i <= 2; i++) sum += spline(fx - x - i) * spline(fy - y - j) * at(x + i, y + j);
    return sum;
  };
}

async function readGrey() {
  const grid = new Float32Array(width * height);
  for (const [column, shift] of [
    [9, tileSize - seam],
    [10, -seam],
  ]) {
    const file = join(tiles, `000002_${String(column).padStart(6, '0')}.jpg`);
    const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
    if (info.width !== tileSize) throw new Error(`${file}: ${info.width} px wide, expected ${tileSize}`);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        if (x + shift >= 0 && x + shift < tileSize)
          grid[y * width + x] = data[(y * tileSize + x + shift) * info.channels];
  }
  return grid;
}

/**
 * Smooths the steps at the edges of the JPEG's 8 px blocks, in place; hill shading would show them as a grid.
 */
function deblock(grid) {
  // A tile's width is no multiple of 8, so the blocks' phase differs on both sides of the seam.
  const edgeX = (x) => (x < seam ? x + tileSize - seam : x - seam) % 8 === 0 && x !== seam;
  const edgeY = (y) => y % 8 === 0;
  for (let y = 0; y < height; y++) soften(grid, y * width, 1, width, edgeX);
  for (let x = 0; x < width; x++) soften(grid, x, width, height, edgeY);
}

function soften(grid, start, stride, length, isEdge) {
  const at = (i) => start + i * stride;
  for (let i = 2; i < length - 2; i++) {
    if (!isEdge(i)) continue;
    const slope = (grid[at(i - 1)] - grid[at(i - 2)] + grid[at(i + 1)] - grid[at(i)]) / 2;
    const jump = clamp(grid[at(i)] - grid[at(i - 1)] - slope, -10, 10) / 2; // a larger one is a mountain
    for (let k = 0; k < 4; k++) {
      if (i - 1 - k >= 0) grid[at(i - 1 - k)] += jump * (1 - k / 4);
      if (i + k < length) grid[at(i + k)] -= jump * (1 - k / 4);
    }
  }
}

function toMetres(grey) {
  const i = Math.max(
    1,
    greyToMetres.findIndex(([g]) => g >= grey),
  );
  const [[g0, m0], [g1, m1]] = [greyToMetres[i - 1], greyToMetres[i]];
  return m0 + ((grey - g0) / (g1 - g0)) * (m1 - m0);
}

function blur(grid) {
  const kernel = [0.06, 0.24, 0.4, 0.24, 0.06];
  const pass = (from, dx, dy) =>
    from.map((_, index) => {
      const [x, y] = [index % width, Math.floor(index / width)];
      return kernel.reduce(
        (sum, weight, k) =>
          sum +
          weight *
            from[clamp(y + dy * (k - 2), 0, height - 1) * width + clamp(x + dx * (k - 2), 0, width - 1)],
        0,
      );
    });
  return pass(pass(grid, 1, 0), 0, 1);
}

/**
 * Returns the weight of the cubic B-spline at a distance; it smooths where an interpolating spline would show
 * the grid.
 */
function spline(t) {
  const a = Math.abs(t);
  if (a < 1) return (4 - 6 * a * a + 3 * a ** 3) / 6;
  return a < 2 ? (2 - a) ** 3 / 6 : 0;
}

function clamp(value, least, most) {
  return Math.max(least, Math.min(most, value));
}
