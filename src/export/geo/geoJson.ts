import type { Claim } from '../../model/claim';
import type { CsvCell } from '../csv/writeCsv';
import { eventRecord } from '../csv/eventRecord';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { originOf } from '../origin';

/**
 * Writes events as GeoJSON (RFC 7946), one feature each: the point of its mark, or `null`, and as properties the
 * columns of the CSV that hold something, lists as arrays, with the claims about it. `provenance` is a foreign member.
 */
export async function* geoJson(exported: Exported): AsyncGenerator<string> {
  const { loaded, view, t, conventions } = exported;
  const { dictionaries } = loaded.table;
  const events = await eventPages(exported);
  const naming = { language: t.language, names: view.names, conventions };
  yield `{"type":"FeatureCollection","provenance":${JSON.stringify(originOf(exported, events))},"features":[`;
  let first = true;
  for await (const records of events.pages()) {
    const features = records.map((record) => {
      const { lng, lat, ...columns } = eventRecord(record, dictionaries, naming, view.round === 'on');
      const properties = {
        ...Object.fromEntries(Object.entries(columns).filter(([, cell]) => isTold(cell))),
        ...(record.claims.length > 0 && { claims: record.claims.map(claimProperties) }),
      };
      const geometry =
        typeof lng === 'number' && typeof lat === 'number'
          ? { type: 'Point', coordinates: [lng, lat] }
          : null;
      return JSON.stringify({ type: 'Feature', id: record.event.id, geometry, properties });
    });
    yield `${first ? '' : ','}\n${features.join(',\n')}`;
    first = false;
  }
  yield '\n]}\n';
}

/** Whether a column says anything; a list of nothing but empty parts says nothing. */
function isTold(cell: CsvCell): boolean {
  if (cell === undefined || cell === '') return false;
  return typeof cell !== 'object' || cell.some((part) => part !== '');
}

/** A claim as it is, but for its place and its event, which the feature tells. */
function claimProperties(claim: Claim): object {
  const { event: _event, place: _place, ...told } = claim;
  return told;
}
