import { sortOrders, withins, type Day } from '../engine/questions';
import { claimantRoles, peopleCounted } from '../model/claim';
import { languages } from '../i18n/languages';
import type { Bounds } from '../model/dataset';
import { originNames } from '../model/origin';
import { civilOf, dayOf } from '../model/day';
import { eventStatuses } from '../model/event';
import { panels, shows, themes, type MapView, type View } from '../state/view/view';
import { ownWordCodecs } from './ownWords';
import { idCodec, idsCodec, numbersCodec, textCodec, wordCodec, wordsCodec, type Codec } from './codec';

const pad = (n: number, length: number) => String(n).padStart(length, '0');

/**
 * Codec of a day as EDTF: `2020-10-09`, before the year 0 `-0043-08-22`, beyond four digits `Y12000-08-22`.
 */
export const dayCodec: Codec<Day | undefined> = {
  read: (text) => {
    const match = /^(?!-0000)(-?\d{4}|Y-?[1-9]\d{4,5})-(\d\d)-(\d\d)$/.exec(text);
    if (!match) return undefined;
    const [year, month, day] = match.slice(1).map((part) => Number(part.replace('Y', ''))) as [
      number,
      number,
      number,
    ];
    const number = dayOf(year, month, day);
    // What no calendar has is counted on, into another month.
    return civilOf(number).month === month ? number : undefined;
  },
  write: (value) => {
    if (value === undefined) return undefined;
    const { year, month, day } = civilOf(value);
    const digits = Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
    return `${digits}-${pad(month, 2)}-${pad(day, 2)}`;
  },
};

const lng = [-180, 180] as const;
const lat = [-90, 90] as const;

const boundsNumbers = numbersCodec([lng, lat, lng, lat], 4);

/**
 * Codec of a bounding box, `west,south,east,north` in degrees, south below north and west before east; a box
 * with west above 0 and east below 0 crosses the antimeridian.
 */
const boundsCodec: Codec<Bounds | undefined> = {
  read: (text) => {
    const numbers = boundsNumbers.read(text);
    if (!numbers) return undefined;
    const [west, south, east, north] = numbers;
    return (west < east || (west > 0 && east < 0)) && south < north ? [west, south, east, north] : undefined;
  },
  write: (bounds) => bounds && boundsNumbers.write(widened(bounds)),
};

/** Widens a bounding box so that its corners still differ after rounding to the four decimals of a link. */
function widened([west, south, east, north]: Bounds): Bounds {
  const least = 1e-4;
  const across = west > 0 && east < 0;
  return [west, south, across ? east : Math.max(east, west + least), Math.max(north, south + least)];
}

const mapNumbers = numbersCodec([lng, [-85, 85], [0, 19]], 4);

/** Codec of the map's position: `lng,lat,zoom`, in degrees and zoom levels. */
const mapCodec: Codec<MapView | undefined> = {
  read: (text) => {
    const numbers = mapNumbers.read(text);
    return numbers && { lng: numbers[0], lat: numbers[1], zoom: numbers[2] };
  },
  write: (map) => map && mapNumbers.write([map.lng, map.lat, map.zoom]),
};

/** Codec of a SHA-256 checksum of 64 lower-case hexadecimal digits. */
const sha256Codec: Codec<string | undefined> = {
  read: (text) => (/^[0-9a-f]{64}$/.test(text) ? text : undefined),
  write: (value) => value,
};

/**
 * Codec of the naming of places: `both`, `reader`, or the id of a naming convention. Any well-formed id is
 * accepted, since the conflict's map that defines the conventions is loaded later.
 */
const namesCodec: Codec<View['names']> = {
  read: (text) => (/^[\w-]{1,40}$/.test(text) ? text : undefined),
  write: (value) => (value === 'both' ? undefined : value),
};

/** Codecs of all link parameters, one for each field of the view; a missing one is a type error. */
export const codecs: { readonly [Key in keyof View]: Codec<View[Key]> } = {
  from: dayCodec,
  to: dayCodec,
  q: textCodec,
  category: idsCodec,
  actor: idsCodec,
  place: idsCodec,
  status: wordsCodec(eventStatuses),
  area: boundsCodec,
  origin: wordCodec(originNames, undefined),
  within: wordCodec(withins, 'possibly'),
  known: dayCodec,
  side: idsCodec,
  people: wordsCodec(peopleCounted),
  measure: idsCodec,
  claimant: idsCodec,
  voice: wordsCodec(claimantRoles),
  event: idCodec,
  map: mapCodec,
  sort: wordCodec(sortOrders, 'time'),
  panel: wordCodec(panels, 'list'),
  show: wordCodec(shows, 'map'),
  table: idsCodec,
  names: namesCodec,
  lag: wordCodec(['off', 'on'], 'off'),
  round: wordCodec(['off', 'on'], 'off'),
  version: idCodec,
  sha256: sha256Codec,
  ...ownWordCodecs,
  lang: wordCodec(languages, undefined),
  theme: wordCodec(themes, undefined),
};
