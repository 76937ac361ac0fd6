import { authorOf, oneLine } from '../../export/references/cited';
import type { Bounds } from '../../model/dataset';
import { printDay } from '../../model/day';
import { byId } from '../../model/byId';
import { isSaidRole } from '../../model/place';
import { textIn } from '../../model/text';
import { windowOf } from '../../state/view/selectors';
import { mostOnPage } from './pageContent';
import { headingOf, type PageFile, type ViewPage } from './describedPage';

/**
 * Describes a page's view as a schema.org `Dataset` that is part of the whole dataset: name, version, licence,
 * days, bounding box, files with SHA-256. Undefined if the public address isn't known.
 */
export function datasetJsonLd(page: ViewPage): object | undefined {
  const { loaded, view, t, content, addresses, files } = page;
  const { whole } = addresses;
  if (!whole) return undefined;
  const { metadata } = loaded.table;
  const { from, to } = windowOf(view, loaded);
  const file = ({ name, sha256 }: PageFile) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: whole.page + name,
    encodingFormat: 'text/csv',
    sha256,
  });
  const common = {
    version: metadata.version,
    license: licenceAddress(metadata.licence),
    creator: { '@type': 'Organization', name: authorOf(textIn(metadata.attribution, t.language)) },
    ...(metadata.edition !== undefined && { datePublished: metadata.edition }),
    isAccessibleForFree: true,
    inLanguage: t.language,
  };
  const box = boxOf(page);
  const title = oneLine(textIn(metadata.title, t.language)) || metadata.id;
  const [picture] = page.pictures;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': whole.page,
    name: oneLine(headingOf(page)),
    description: oneLine([view.intro, content.sentence].filter((text) => text !== '').join(' ')),
    url: whole.page,
    ...common,
    temporalCoverage: `${printDay(from)}/${printDay(to)}`,
    ...(box && { spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box } } }),
    ...(picture && { image: whole.page + picture.file }),
    distribution: [file(files.events), file(files.claims)],
    isPartOf: {
      '@type': 'Dataset',
      name: title,
      description: oneLine(textIn(metadata.summary, t.language)) || title,
      url: whole.home,
      ...common,
      distribution: [
        {
          '@type': 'DataDownload',
          contentUrl: whole.data,
          encodingFormat: 'application/json',
          ...(loaded.sha256 !== undefined && { sha256: loaded.sha256 }),
        },
      ],
    },
  };
}

/** Returns the address of a Creative Commons licence by its SPDX identifier; another identifier unchanged. */
function licenceAddress(licence: string): string {
  const [, kind, version] = /^CC-(BY[A-Z-]*)-(\d\.\d)$/.exec(licence) ?? [];
  if (kind !== undefined) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return licence === 'CC0-1.0' ? 'https://creativecommons.org/publicdomain/zero/1.0/' : licence;
}

/**
 * Returns the bounding box of a page's events as `south west north east`, in degrees: of the points where they
 * happened if all are on the page, else the dataset's own box; undefined without either.
 */
function boxOf({ content, loaded }: ViewPage): string | undefined {
  const { metadata, dictionaries } = loaded.table;
  const points =
    content.events > mostOnPage
      ? []
      : content.records.flatMap(({ event }) =>
          event.places.flatMap(({ place: id, role }) => {
            const { lng, lat } = byId(dictionaries.places, id) ?? {};
            return lng === undefined || lat === undefined || isSaidRole(role) ? [] : [{ lng, lat }];
          }),
        );
  const box: Bounds | undefined =
    points.length === 0
      ? metadata.bounds
      : [
          Math.min(...points.map(({ lng }) => lng)),
          Math.min(...points.map(({ lat }) => lat)),
          Math.max(...points.map(({ lng }) => lng)),
          Math.max(...points.map(({ lat }) => lat)),
        ];
  return box && `${box[1]} ${box[0]} ${box[3]} ${box[2]}`;
}
