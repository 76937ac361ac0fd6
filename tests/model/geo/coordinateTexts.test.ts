import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinateTexts, plainLng } from '../../../src/model/geo/coordinateTexts';
import { mgrs } from '../../../src/model/geo/mgrs';

const lngs = fc.double({ min: -540, max: 540, noNaN: true });
const lats = fc.double({ min: -90, max: 90, noNaN: true });

describe('mgrs', () => {
  // As the package `mgrs` 2.2 has them, with the odd zones of Norway and Svalbard among them.
  it.each([
    [46.7496, 39.7542, '38S PK 49883 01940'],
    [-0.1246, 51.5007, '30U XC 99567 09427'],
    [5.3221, 60.3913, '32V KN 97353 00648'],
    [8.9999, 63.9, '32V MR 99995 85870'],
    [15.6333, 78.2232, '33X WG 14429 83357'],
    [23.2, 77.5, '35X MG 08247 05542'],
    [41.9, 73, '37X EB 94604 02769'],
    [-70.6693, -33.4489, '19H CC 44846 97700'],
    [151.2153, -33.8568, '56H LH 34900 52288'],
    [179.999, -16.5, '60K ZG 20181 73374'],
    [-179.999, -16.5, '1K AB 79818 73374'],
    [0, 0, '31N AA 66021 00000'],
    [-176.2, 83.9, '1X EP 09490 16996'],
    [30.5, -79.9, '36C VS 51070 28524'],
    [0, 90, 'Z AH 00000 00000'],
    [0, -90, 'B AN 00000 00000'],
  ])('refers to %d, %d as %s', (lng, lat, reference) => {
    expect(mgrs(lng, lat)).toBe(reference);
  });

  it('has a reference of full length for every point of the earth', () => {
    fc.assert(
      fc.property(lngs, lats, (lng, lat) => {
        expect(mgrs(lng, lat)).toMatch(/^(?:[1-9]|[1-5]\d|60)?[A-HJ-NP-Z] [A-HJ-NP-Z]{2} \d{5} \d{5}$/);
        expect(mgrs(lng, lat)).toMatch(lat >= 84 || lat < -80 ? /^[ABYZ]/ : /^\d/);
      }),
    );
  });
});

describe('coordinateTexts', () => {
  it.each([
    [46.7496, 39.7542, '39.75420, 46.74960', '39°45′15.1″N 46°44′58.6″E'],
    [-0.1246, -33.4489, '-33.44890, -0.12460', '33°26′56.0″S 0°07′28.6″W'],
    [181.5, 0, '0.00000, -178.50000', '0°00′00.0″N 178°30′00.0″W'],
    // Seconds that would round to sixty go on as a minute.
    [9.99999999, -0.0000001, '0.00000, 10.00000', '0°00′00.0″S 10°00′00.0″E'],
  ])('of %d, %d', (lng, lat, decimal, dms) => {
    expect(coordinateTexts(lng, lat)).toMatchObject({ decimal, dms });
  });

  it('says in degrees and in minutes where the point is', () => {
    fc.assert(
      fc.property(lngs, lats, (lng, lat) => {
        const { decimal, dms } = coordinateTexts(lng, lat);
        const [ofLat = NaN, ofLng = NaN] = decimal.split(', ').map(Number);
        expect(Math.abs(ofLat - lat)).toBeLessThan(6e-6);
        expect(Math.abs(ofLng - plainLng(lng))).toBeLessThan(6e-6);
        const parts = [...dms.matchAll(/(\d+)°(\d\d)′(\d\d\.\d)″([NSEW])/g)].map(([, d, m, s, side]) => {
          expect(Math.max(Number(m), Number(s))).toBeLessThan(60);
          const degrees = Number(d) + Number(m) / 60 + Number(s) / 3600;
          return side === 'S' || side === 'W' ? -degrees : degrees;
        });
        expect(Math.abs((parts[0] ?? NaN) - lat)).toBeLessThan(2e-5);
        expect(Math.abs((parts[1] ?? NaN) - plainLng(lng))).toBeLessThan(2e-5);
      }),
    );
  });
});
