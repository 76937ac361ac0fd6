// rivers.json: WDBII rivers of GSHHG at full resolution (LGPL-3+). They have no names.
//
// A river that forms a border lies 1-2 km beside it, since the two come from different surveys; a
// reader would see two lines. Such parts are left out: the border stands for the river. "Border" is
// Natural Earth's here (public domain), so that this file holds nothing of OpenStreetMap's.
import { execFileSync } from 'node:child_process';
import { box, collection, distanceKm, feature, mapshaper, readJson, work, writeJson } from './tools.mjs';

export const defaults = {
  besideKm: 3, // a river point this close to a border runs beside it
  crossingKm: 11, // a shorter run beside a border is a crossing: kept
  shortestKm: 6, // shorter pieces left between two runs are dropped
  stepKm: 0.4, // spacing of the points that are tested
};

const [west, south, east, north] = box;
const borders = segments(
  readJson('ne-borders.json').geometries ?? readJson('ne-borders.json').features.map((f) => f.geometry),
);
const lines = [1, 2, 3, 4].flatMap((rank) =>
  joined(read(rank))
    .flatMap(awayFromBorders)
    .map((line) => feature({ type: 'LineString', coordinates: line }, { rank })),
);

const { 'rivers.json': rivers } = await mapshaper(
  `-i r.json -clip bbox=${box} -simplify dp interval=130 -o rivers.json precision=0.0001`,
  { 'r.json': collection(lines) },
);
console.log('rivers:', rivers.features.length);
writeJson('rivers.json', rivers);

/**
 * Reads the rivers of one WDBII class, 1 = largest: GMT prints them as lines of "lng lat" under headers with
 * ">".
 */
function read(rank) {
  const args = ['pscoast', `-R${west}/${east}/${south}/${north}`, '-JM10c', '-Df', '-M', `-I${rank}`];
  return execFileSync('gmt', args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    cwd: work,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .split(/^>.*$/m)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^\s*[-\d]/.test(line))
        .map((line) => line.trim().split(/\s+/).map(Number)),
    )
    .map((points) => points.map(([lng, lat]) => [lng > 180 ? lng - 360 : lng, lat]))
    .filter((points) => points.length > 1);
}

/** Joins lines end to end: GSHHG is stored in bins and every river is cut at their edges. */
function joined(parts) {
  const same = (a, b) => Math.abs(a[0] - b[0]) < 0.001 && Math.abs(a[1] - b[1]) < 0.001;
  const done = [];
  const rest = [...parts];
  while (rest.length > 0) {
    let line = rest.pop();
    for (let i = 0; i < rest.length;) {
      const part = rest[i];
      const back = [...part].reverse();
      if (same(line.at(-1), part[0])) line = [...line, ...part.slice(1)];
      else if (same(line.at(-1), back[0])) line = [...line, ...back.slice(1)];
      else if (same(line[0], part.at(-1))) line = [...part.slice(0, -1), ...line];
      else if (same(line[0], back.at(-1))) line = [...back.slice(0, -1), ...line];
      else {
        i++;
        continue;
      }
      rest.splice(i, 1);
      i = 0; // a new end may fit a line passed over before
    }
    done.push(line);
  }
  return done;
}

function awayFromBorders(line) {
  const points = dense(line);
  const runs = [];
  for (const point of points) {
    const beside = isBeside(point);
    if (runs.at(-1)?.beside !== beside)
      runs.push({ beside, points: runs.length > 0 ? [runs.at(-1).points.at(-1)] : [] });
    runs.at(-1).points.push(point);
  }
  for (const run of runs) if (lengthKm(run.points) < defaults.crossingKm) run.beside = false;
  const kept = [];
  for (const run of runs) {
    if (run.beside) kept.push([]);
    else kept.push([...(kept.pop() ?? []), ...run.points]);
  }
  const whole = kept.length === 1;
  return kept.filter((points) => points.length > 1 && (whole || lengthKm(points) >= defaults.shortestKm));
}

function dense(line) {
  return line.flatMap((point, i) => {
    if (i === 0) return [point];
    const from = line[i - 1];
    const steps = Math.ceil(distanceKm(from, point) / defaults.stepKm) || 1;
    return Array.from({ length: steps }, (_, k) => {
      const t = (k + 1) / steps;
      return [from[0] + t * (point[0] - from[0]), from[1] + t * (point[1] - from[1])];
    });
  });
}

function isBeside([lng, lat]) {
  const perDegree = 111.32;
  const kx = perDegree * Math.cos((lat * Math.PI) / 180);
  return borders.some(([a, b]) => {
    if (Math.min(a[1], b[1]) > lat + 0.05 || Math.max(a[1], b[1]) < lat - 0.05) return false;
    const [ax, ay, bx, by] = [
      (a[0] - lng) * kx,
      (a[1] - lat) * perDegree,
      (b[0] - lng) * kx,
      (b[1] - lat) * perDegree,
    ];
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(ax + t * dx, ay + t * dy) < defaults.besideKm;
  });
}

function lengthKm(points) {
  return points.reduce((sum, point, i) => sum + (i > 0 ? distanceKm(points[i - 1], point) : 0), 0);
}

function segments(geometries) {
  return geometries
    .flatMap((g) => (g.type === 'MultiLineString' ? g.coordinates : [g.coordinates]))
    .flatMap((line) => line.slice(1).map((point, i) => [line[i], point]));
}
