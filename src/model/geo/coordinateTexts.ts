import { mgrs } from './mgrs';

/**
 * Coordinates of a point formatted for copying; identical in every interface language, since other programs
 * parse them.
 */
export type CoordinateTexts = {
  /** Latitude, longitude in decimal degrees to five digits, about a metre: `39.75420, 46.74960`. */
  readonly decimal: string;
  /** Degrees, minutes and seconds, to a tenth of a second: `39°45′15.1″N 46°44′58.6″E`. */
  readonly dms: string;
  readonly mgrs: string;
};

/** Formats a point in degrees as texts to copy; a longitude beyond ±180 is normalised. */
export function coordinateTexts(lng: number, lat: number): CoordinateTexts {
  const plain = plainLng(lng);
  const decimal = (degrees: number) => (Math.round(degrees * 1e5) / 1e5 + 0).toFixed(5);
  return {
    decimal: `${decimal(lat)}, ${decimal(plain)}`,
    dms: `${sexagesimal(lat, 'N', 'S')} ${sexagesimal(plain, 'E', 'W')}`,
    mgrs: mgrs(plain, lat),
  };
}

/** Normalises a longitude to the range from −180 (exclusive) to 180 degrees. */
export function plainLng(lng: number): number {
  return lng - 360 * Math.ceil((lng - 180) / 360);
}

function sexagesimal(degrees: number, positive: string, negative: string): string {
  const tenths = Math.round(Math.abs(degrees) * 36_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = tenths % 600;
  const whole = `${Math.floor(tenths / 36_000)}°${two(Math.floor(tenths / 600) % 60)}′`;
  return `${whole}${two(Math.floor(seconds / 10))}.${seconds % 10}″${degrees < 0 ? negative : positive}`;
}
