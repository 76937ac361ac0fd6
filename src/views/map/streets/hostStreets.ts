import { streetsTag } from './streetsTag';

/**
 * Returns the address of the PMTiles archive that the host names in the page, `<meta name="map-streets"
 * content="streets.pmtiles">`, relative to the page; undefined for none, or for one of another origin: nobody else is
 * asked unless the reader says so.
 */
export function hostStreets(): string | undefined {
  const named = document.querySelector<HTMLMetaElement>(streetsTag)?.content;
  if (!named || !URL.canParse(named, document.baseURI)) return undefined;
  const { origin, href } = new URL(named, document.baseURI);
  return origin === new URL(document.baseURI).origin ? href : undefined;
}
