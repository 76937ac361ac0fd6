import type { PlacedMap } from '../../load/conflictMap';
import { embeddedDataset, embeddedMap } from '../../load/embedded';
import { mapFormat } from '../../model/conflictMap';
import { fetchOwnFile } from '../../load/ownFiles';
import { layerFiles, licencesFile, singleFileHtml, type Enclosed } from './singleFile';

export type SingleFileOrder = {
  /** Address of the app's folder, ending in `/`, and of the page on which the file is made. */
  readonly app: string;
  readonly home: string | undefined;
  /** Dataset to include, as a file. */
  readonly dataset: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
  /** Base map to include, with its layers. */
  readonly placed: PlacedMap;
  readonly hash: string;
  readonly language: string;
  readonly title: string;
};

/**
 * Assembles a single HTML file from the app's built script and styles, the dataset and the map. Rejects if one
 * can't be fetched.
 */
export async function makeSingleFile(order: SingleFileOrder): Promise<string> {
  const { app, home, dataset, placed, hash, language, title } = order;
  const own = (name: string) => fetchOwnFile(new URL(name, app).href);
  const layer = (file: string) => fetchOwnFile(new URL(file, placed.base).href);
  const gzipped = async (name: string): Promise<Enclosed> => ({
    name,
    base64: await pack(await layer(name)),
  });
  const picture = async (name: string): Promise<Enclosed> => ({
    name,
    base64: base64Of(await layer(name)),
    type: 'image/webp',
  });
  const enclosed = async (): Promise<Enclosed> => ({
    name: embeddedDataset,
    base64: await pack(dataset.bytes),
    fileName: dataset.name,
  });
  const map = async (): Promise<Enclosed> => ({
    name: embeddedMap,
    base64: await pack(new TextEncoder().encode(JSON.stringify({ format: mapFormat, ...placed.map }))),
  });
  const { texts, pictures } = layerFiles(placed.map);
  const text = async (name: string) => new TextDecoder().decode(await own(name));
  const [script, style, licences, ...files] = await Promise.all([
    own('single/app.js').then(pack),
    own('single/app.css').then(pack),
    text(licencesFile),
    enclosed(),
    map(),
    ...texts.map(gzipped),
    ...pictures.map(picture),
  ]);
  return singleFileHtml({ language, title, hash, home, script, style, files, licences });
}

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return base64Of(new Uint8Array(await new Response(packed).arrayBuffer()));
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  // In chunks, since the number of arguments of a call is limited.
  for (let at = 0; at < bytes.length; at += 32_768) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  return btoa(binary);
}
