import { createDatasetSink } from '../../formats/datasetSink';
import { formatFor } from '../../formats/formatFor';
import { createDecoder } from '../../load/decoder';
import type { Dataset } from '../../model/dataset';
import { roundPlace } from '../../table/roundPlaces';
import { placeIds } from '../placeIds';

export type RoundedDataset = {
  readonly dataset: Dataset;
  /**
   * Maps the original id of a place to its id in the rounded dataset, which differs if the original reveals
   * exact coordinates.
   */
  readonly placeId: (id: string) => string;
};

/**
 * Reads a file of any supported format and returns its dataset with all coordinates rounded to 0.1°. Rejects
 * if the file can't be read.
 */
export async function roundedDataset(name: string, bytes: Uint8Array): Promise<RoundedDataset> {
  const sink = createDatasetSink();
  const decoder = createDecoder(sink.issue);
  const text = (await decoder.decode(bytes)) + (await decoder.end());
  const found = await formatFor({ name, text: text.slice(0, 65_536) });
  if (found.kind === 'found') await found.read([text], sink, name);
  const dataset = sink.dataset();
  if (!dataset) throw new Error(`${name} can't be read`);
  const { places, events, claims } = dataset;
  const placeId = placeIds(places, true);
  return {
    dataset: {
      ...dataset,
      places: places.map((place) => ({ ...roundPlace(place), id: placeId(place.id) })),
      events: events.map((event) => ({
        ...event,
        places: event.places.map((there) => ({ ...there, place: placeId(there.place) })),
      })),
      claims: claims.map((claim) =>
        claim.place === undefined ? claim : { ...claim, place: placeId(claim.place) },
      ),
    },
    placeId,
  };
}
