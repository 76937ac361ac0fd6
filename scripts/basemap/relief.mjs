// relief-tint.webp and relief-grey.webp: shaded relief in Web Mercator over the whole box, for
// an image overlay on [[38, 38], [44.5, 52]]. From Marble's grey elevation map (public domain).
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { elevation } from './elevation.mjs';
import { box, load, out } from './tools.mjs';

const sharp = load('sharp');

export const defaults = {
  width: 2100, // px
  steepen: 4.5, // vertical exaggeration
  lights: [
    [315, 0.5],
    [275, 0.25],
    [355, 0.25],
  ], // [azimuth in degrees, weight]; three, so that no slope is black
  altitude: 45, // degrees of the lights over the horizon
  saturation: 0.55, // of the colours below; done here, since a filter over the picture costs in every frame
  tintQuality: 60, // WebP
  greyQuality: 55,
};
/** Colour ramp of the relief, RGB by metres: low green, dry yellow, brown, pale tops. */
const ramp = [
  [-50, [214, 226, 205]],
  [150, [224, 232, 211]],
  [500, [236, 236, 214]],
  [1000, [240, 232, 208]],
  [1700, [233, 219, 195]],
  [2500, [222, 206, 188]],
  [3300, [226, 218, 210]],
  [4500, [245, 243, 242]],
];

const radians = Math.PI / 180;
const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
const latitude = (y) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;
const [west, south, east, north] = box;
const { width } = defaults;
const height = Math.round((width * (mercator(north) - mercator(south))) / ((east - west) * radians));

const metres = await readHeights();
const pixelMetres = ((east - west) / width) * 111320 * Math.cos(41 * radians);
const grey = Buffer.alloc(width * height);
const tint = Buffer.alloc(width * height * 3);
for (let y = 0; y < height; y++)
  for (let x = 0; x < width; x++) {
    const index = y * width + x;
    const light = shade(x, y);
    grey[index] = byte(light * 255);
    const flat = Math.SQRT1_2; // the light on level ground: leaves the colour as it is
    colour(metres[index]).forEach((c, k) => (tint[index * 3 + k] = byte(c * (1 + (light - flat) * 0.75))));
  }

await sharp(tint, { raw: { width, height, channels: 3 } })
  .webp({ quality: defaults.tintQuality, effort: 6 })
  .toFile(join(out, 'relief-tint.webp'));
await sharp(grey, { raw: { width, height, channels: 1 } })
  .webp({ quality: defaults.greyQuality, effort: 6 })
  .toFile(join(out, 'relief-grey.webp'));
for (const name of ['relief-tint.webp', 'relief-grey.webp'])
  console.log(name, `${width}x${height}`, statSync(join(out, name)).size);

async function readHeights() {
  const at = await elevation();
  const [top, bottom] = [mercator(north), mercator(south)];
  return Float32Array.from({ length: width * height }, (_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    return at(
      west + ((x + 0.5) / width) * (east - west),
      latitude(top - ((y + 0.5) / height) * (top - bottom)),
    );
  });
}

/** Returns the Lambert shading of a pixel, from 0 to 1. */
function shade(x, y) {
  const at = (px, py) =>
    metres[Math.max(0, Math.min(height - 1, py)) * width + Math.max(0, Math.min(width - 1, px))];
  const dx = ((at(x + 1, y) - at(x - 1, y)) / (2 * pixelMetres)) * defaults.steepen;
  const dy = ((at(x, y + 1) - at(x, y - 1)) / (2 * pixelMetres)) * defaults.steepen;
  const slope = Math.atan(Math.hypot(dx, dy));
  const aspect = Math.atan2(dy, -dx);
  const altitude = defaults.altitude * radians;
  return defaults.lights.reduce((sum, [azimuth, weight]) => {
    const angle = (360 - azimuth + 90) * radians;
    const lit =
      Math.sin(altitude) * Math.cos(slope) + Math.cos(altitude) * Math.sin(slope) * Math.cos(angle - aspect);
    return sum + weight * Math.max(0, lit);
  }, 0);
}

function colour(height) {
  return muted(rampColour(height));
}

/** Reduces the saturation of an RGB colour, as the CSS filter `saturate()` does. */
function muted([r, g, b]) {
  const grey = 0.213 * r + 0.715 * g + 0.072 * b;
  return [r, g, b].map((c) => grey + (c - grey) * defaults.saturation);
}

function rampColour(height) {
  const i = ramp.findIndex(([m]) => m >= height);
  if (i <= 0) return ramp[i === 0 ? 0 : ramp.length - 1][1];
  const [[m0, c0], [m1, c1]] = [ramp[i - 1], ramp[i]];
  return c0.map((c, k) => c + ((c1[k] - c) * (height - m0)) / (m1 - m0));
}

function byte(value) {
  return Math.max(0, Math.min(255, Math.round(value)));
}
