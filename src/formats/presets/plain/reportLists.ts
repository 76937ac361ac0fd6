import {
  stances,
  type ConflictEvent,
  type Position,
  type Report,
  type Stance,
  type Update,
} from '../../../model/event';
import { supports } from '../../../model/source';
import { splitList } from '../../delimited/csvCell';
import { between, slug, type Entries } from '../../columns/entries';
import type { EventColumn } from '../../own/eventColumns';
import { edtf, reported as reportedField, url as urlField } from '../../json/fields';
import { actorOf } from './placeLists';
import type { PlainRow } from './plainColumns';
import { statusOf, wordIn, wordReader } from '../../columns/words';

const stanceOf = wordReader(stances);
export const supportOf = wordReader(supports);

/**
 * Reads the sources and reports listed in a row's parallel lists. Returns the reports, undefined if none are
 * listed, and `idOf`, which maps a source's id in the file to that of its dictionary entry.
 */
export function listedReports(
  row: PlainRow,
  entries: Entries,
  when: string,
  hasDays: boolean,
): { readonly reports: readonly Report[] | undefined; readonly idOf: (source: string) => string } {
  const list = (column: EventColumn) => splitList(row.cell(column));
  const addresses = list('sources');
  const ids = list('source_ids');
  const publishers = list('source_publishers');
  const titles = list('source_titles');
  const published = list('source_published');
  const languages = list('source_languages');
  const kinds = list('source_kinds');
  const support = list('source_supports');
  const days = list('source_reported');
  const assumed = list('source_assumed');
  const made = new Map<string, string>();
  const reports: Report[] = [];
  for (let i = 0; i < Math.max(addresses.length, ids.length); i++) {
    const id = ids[i] ?? '';
    const address = addresses[i] ?? '';
    if (id === '' && address === '') continue;
    const url = addressOf(row, id === address ? '' : address);
    const publisher = publishers[i] || (url === undefined && id === '' ? address : '');
    const date = published[i] ?? '';
    const entry = {
      id: id || url || slug(address) || address,
      ...(publisher && { publisher }),
      title: titles[i] || publisher || address,
      ...(url !== undefined && { url }),
      ...((edtf.isRight(date) || reportedField.isRight(date)) && { published: date }),
      ...(languages[i] && { language: languages[i] }),
      ...(kinds[i] && { kind: kinds[i] }),
      support: wordIn(row, 'source_supports', support[i] ?? '', supportOf) ?? 'not-stated',
    };
    const source =
      id === ''
        ? (entries.of('sources', `${address}${between}${publisher}${between}${entry.title}`, () => entry) ??
          entry.id)
        : entries.add('sources', entry);
    made.set(id || address, source);
    // What has no day of report beside others that have is cited, and no report.
    if (hasDays && !days[i]) continue;
    const day = hasDays ? days[i] : row.cell('reported');
    reports.push({ source, ...saidOn(row, hasDays ? 'source_reported' : 'reported', day, assumed[i], when) });
  }
  const isEmpty = made.size === 0 && !hasDays;
  return { reports: isEmpty ? undefined : reports, idOf: (source) => made.get(source) ?? source };
}

/** Returns a safe web address; undefined for other texts, with a warning for an address of another scheme. */
function addressOf(row: PlainRow, address: string): string | undefined {
  if (address === '' || urlField.isRight(address)) return address || undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) row.tell('warning', 'url-unsafe', 'sources', address);
  return undefined;
}

/** Reads the day of a report; if the cell is empty or unreadable, the event's date, marked assumed. */
export function saidOn(
  row: PlainRow,
  column: EventColumn,
  day: string | undefined,
  assumed: string | undefined,
  when: string,
): Pick<Report, 'reported' | 'assumed'> {
  if (day && reportedField.isRight(day))
    return { reported: day, ...(assumed === 'true' && { assumed: true }) };
  if (day) row.tell('warning', 'date-unreadable', column, day);
  return { reported: when, assumed: true };
}

/**
 * Reads a row's positions from its parallel lists. Older exports list only names of actors; their positions
 * are dated by `known_since`.
 */
export function listedPositions(
  row: PlainRow,
  entries: Entries,
  when: string,
  idOf: (source: string) => string,
): readonly Position[] {
  const all = splitList(row.cell('position_stances'));
  if (all.length === 0) return stances.flatMap((stance) => named(row, stance, entries, when));
  const list = (column: EventColumn) => splitList(row.cell(column));
  const names = list('position_actors');
  const ids = list('position_actor_ids');
  const whens = list('position_whens');
  const texts = list('position_texts');
  const days = list('position_reported');
  const assumed = list('position_assumed');
  const sources = list('position_sources');
  return all.flatMap((word, i) => {
    const stance = wordIn(row, 'position_stances', word, stanceOf, 'value-unknown');
    const [name = '', id = ''] = [names[i], ids[i]];
    if (!stance || (name === '' && id === '')) return [];
    const by = actorOf(name, id, entries);
    const then = whens[i] ?? '';
    return [
      {
        by,
        stance,
        ...(edtf.isRight(then) && { when: then }),
        ...(texts[i] && { text: texts[i] }),
        ...saidOn(row, 'position_reported', days[i], assumed[i], when),
        sources: splitList(sources[i] ?? '').map(idOf),
      },
    ];
  });
}

const columnOf = {
  asserts: 'asserted_by',
  denies: 'denied_by',
  confirms: 'confirmed_by',
  qualifies: 'qualified_by',
} as const satisfies { readonly [Name in Stance]: EventColumn };

function named(row: PlainRow, stance: Stance, entries: Entries, when: string): readonly Position[] {
  const day = row.cell('known_since') || row.cell('reported');
  return splitList(row.cell(columnOf[stance]))
    .filter((name) => name !== '')
    .map((name) => ({
      by: actorOf(name, '', entries),
      stance,
      ...saidOn(row, 'known_since', day, 'true', when),
      sources: [],
    }));
}

/** Reads a row's later updates from its parallel lists. */
export function listedUpdates(
  row: PlainRow,
  when: string,
  idOf: (source: string) => string,
): ConflictEvent['updates'] {
  const list = (column: EventColumn) => splitList(row.cell(column));
  const texts = list('update_texts');
  const statuses = list('update_statuses');
  const assumed = list('update_assumed');
  const sources = list('update_sources');
  return list('update_reported').map((day, i): Update => {
    const status = wordIn(row, 'update_statuses', statuses[i] ?? '', statusOf);
    return {
      ...saidOn(row, 'update_reported', day, assumed[i], when),
      text: texts[i] ?? '',
      ...(status && { status }),
      sources: splitList(sources[i] ?? '').map(idOf),
    };
  });
}
