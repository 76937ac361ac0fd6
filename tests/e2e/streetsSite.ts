import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from '../../scripts/build/headers';
import { makeArchive, type MadeFeature } from '../load/streets/makeArchive';

/** Folder of a site whose host laid streets beside the app, and the archive in it. */
export const streetsPath = '/streets/';
export const archivePath = `${streetsPath}streets.pmtiles`;

/** Middle of the tile that the archive has, and its zoom. */
export const streetsAt = { lng: 46.7578, lat: 39.8083, zoom: 12 };

const [west, south] = [46.71, 39.77];

const line = (kind: string, parts: MadeFeature['parts']): MadeFeature => ({
  type: 2,
  properties: { kind },
  parts,
});

/** One tile, all water, with a highway from west to east through its middle and a town on it. */
const archive = makeArchive(
  [
    {
      ...tileAt(streetsAt.lng, streetsAt.lat, streetsAt.zoom),
      layers: {
        water: [
          { type: 3, properties: { kind: 'lake' }, parts: [[-80, -80, 4176, -80, 4176, 4176, -80, 4176]] },
        ],
        roads: [line('highway', [[-80, 2048, 4176, 2048]])],
        places: [
          {
            type: 1,
            properties: { kind: 'locality', name: 'Local', 'name:en': 'In English' },
            parts: [[2048, 2048]],
          },
        ],
      },
    },
  ],
  {
    metadata: { attribution: '<a href="#">© Makers of the streets</a>' },
    bounds: [west, south, 46.81, 39.85],
  },
);

function tileAt(lng: number, lat: number, z: number) {
  const side = 2 ** z;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180));
  return {
    z,
    x: Math.floor(((lng + 180) / 360) * side),
    y: Math.floor(((1 - north / Math.PI) / 2) * side),
  };
}

/** Answers a request for a part of the archive; one for all of it gets all of it. */
export function serveArchive({ headers }: IncomingMessage, response: ServerResponse): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (from === undefined || to === undefined) {
    response.writeHead(200, securityHeaders).end(archive);
    return;
  }
  const part = archive.subarray(Number(from), Number(to) + 1);
  const range = `bytes ${from}-${Number(from) + part.length - 1}/${archive.length}`;
  response.writeHead(206, { ...securityHeaders, 'Content-Range': range }).end(part);
}

/** Names the archive in the page, as a host does. */
export function withStreets(page: Buffer): string {
  return page.toString().replace('</title>', '</title><meta name="map-streets" content="streets.pmtiles">');
}
