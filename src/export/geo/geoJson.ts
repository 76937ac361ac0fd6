import type { Claim } from '../../model/claim';
import type { CsvCell } from '../csv/writeCsv';
import { eventRecord } from '../csv/eventRecord';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { originOf } from '../origin';

/**
 * Streams events as GeoJSON (RFC 7946), one feature each. Geometry: the point at which the event is drawn, or
 * `null`. Properties: the non-empty columns of the CSV, lists as arrays, and the claims about the event. The
 * foreign member `provenance` describes the export.
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

/** Tests whether a cell has a value; a list of empty items counts as none. */
function isTold(cell: CsvCell): boolean {
  if (cell === undefined || cell === '') return false;
  return typeof cell !== 'object' || cell.some((part) => part !== '');
}

/** Copies a claim without its event and place, which the enclosing GeoJSON feature states already. */
function claimProperties(claim: Claim): object {
  const { event: _event, place: _place, ...told } = claim;
  return told;
}
