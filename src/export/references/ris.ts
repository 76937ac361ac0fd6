import { licenceText } from '../../i18n/licenceText';
import { editionParts, oneLine, publisher, type Cited } from './cited';

/** Formats citations as RIS records of type `DATA`, which Zotero, EndNote and other reference managers read. */
export function ris(all: readonly Cited[]): string {
  return all.map(recordOf).join('');
}

function recordOf(cited: Cited): string {
  const [year, month, day] = editionParts(cited.edition).map((part) => String(part).padStart(2, '0'));
  return risRecord('DATA', [
    ['ID', cited.id === cited.datasetId ? cited.id : `${cited.datasetId}/${cited.id}`],
    ['TI', cited.title],
    ['T2', cited.container],
    ['AU', cited.author],
    ['PB', publisher],
    ['PY', year?.padStart(4, '0')],
    ['DA', year && `${year.padStart(4, '0')}/${month ?? ''}/${day ?? ''}/`],
    ['ET', cited.version],
    ['UR', cited.url],
    ['Y2', `${cited.accessed.replaceAll('-', '/')}/`],
    ['LA', cited.language],
    ['N1', cited.shown && `shown: ${cited.shown}`],
    ['N1', cited.licence && `licence: ${licenceText(cited.licence)}`],
    ['N1', cited.sha256 && `SHA-256: ${cited.sha256}`],
  ]);
}

/**
 * Formats one RIS record: `TY  - …`, its tags, `ER  - `, every line ended by CR LF; tags without a value are
 * left out.
 */
export function risRecord(
  type: string,
  tags: readonly (readonly [tag: string, value: string | undefined])[],
): string {
  const lines = tags.flatMap(([tag, value]) => {
    const text = oneLine(value ?? '');
    return text === '' ? [] : [`${tag}  - ${text}`];
  });
  return [`TY  - ${type}`, ...lines, 'ER  - ', '', ''].join('\r\n');
}
