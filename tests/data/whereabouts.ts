import type { Bounds } from '../../src/model/dataset';

const armenia: Bounds = [43.4, 38.8, 46.7, 41.4];
const azerbaijan: Bounds = [44.7, 38.3, 50.7, 42];

/** The districts that were fought over, and those within reach of the fighting. */
export const warArea: Bounds = [44.5, 38.3, 49, 41.5];

/** Where the places must lie that are not within the area of the war: a box each. */
export const elsewhere: ReadonlyMap<string, Bounds> = new Map<string, Bounds>([
  ['baku', azerbaijan],
  ['khizi', azerbaijan],
  ['khizi-district', azerbaijan],
  ['siyazan-district', azerbaijan],
  ['sumgait', azerbaijan],
  ['armenia', armenia],
  ['chirag', [47, 41.5, 48, 42.5]],
  ['ankara', [32, 39, 34, 41]],
  ['bishkek', [74, 42, 75, 44]],
  ['brussels', [4, 50, 5, 51]],
  ['budapest', [18.5, 47, 19.5, 48]],
  ['coventry', [-2, 52, -1, 53]],
  ['geneva', [6, 46, 6.5, 46.5]],
  ['helsinki', [24, 60, 26, 61]],
  ['madrid', [-4, 40, -3, 41]],
  ['menlo-park', [-123, 37, -122, 38]],
  ['moscow', [37, 55, 38, 56]],
  ['ottawa', [-76, 45, -75, 46]],
  ['paris', [2, 48.5, 3, 49]],
  ['riga', [23.5, 56.5, 24.5, 57.5]],
  ['strasbourg', [7.5, 48, 8, 49]],
  ['tehran', [51, 35, 52, 36]],
  ['the-hague', [4, 52, 4.5, 52.5]],
  ['un-ny', [-74.1, 40.5, -73.5, 41]],
  ['vienna', [16, 48, 17, 48.5]],
  ['washington', [-77.5, 38.5, -76.5, 39.5]],
]);

/** Places in Armenia: west of the border of 1991. */
export const inArmenia = [
  'yerevan',
  'vardenis',
  'mets-masrik',
  'kapan',
  'artsvanik',
  'davit-bek',
  'goris',
  'jermuk',
  'yeraskh',
];
export const armeniaBox = armenia;
