import { describe, expect, it } from 'vitest';
import { eventColumns } from '../../../src/formats/own/eventColumns';
import { dayOf } from '../../../src/model/day';
import { eventRecord } from '../../../src/export/csv/eventRecord';
import { eventWith, smallDataset } from '../../table/smallDataset';

const dictionaries = {
  ...smallDataset,
  places: [
    {
      id: 'shusha@46.75,39.76',
      country: 'Azerbaijan',
      names: { en: 'Shusha' },
      lng: 46.75,
      lat: 39.76,
      precision: 'settlement' as const,
    },
    { id: 'front', names: { en: 'The front' }, precision: 'line' as const, approximate: true },
  ],
  sources: [
    {
      id: 's1',
      title: { en: 'A report', fr: 'Un rapport' },
      publisher: 'Wire',
      url: 'https://example.org/1',
      published: '2020-10-05',
      language: 'en',
      kind: 'news',
      support: 'page-read' as const,
    },
    { id: 's2', title: 'B', support: 'not-stated' as const },
  ],
};
const naming = { language: 'fr', names: 'both', conventions: [] };
const line = {
  place: 0,
  role: 'site',
  precision: 'exact',
  knownDay: dayOf(2020, 10, 5),
  knownAssumed: true,
} as unknown as Parameters<typeof eventRecord>[0]['line'];

const said = { reported: '2020-10-05', sources: ['s2', 'a;b'] };
const whole = eventWith({
  id: 'e',
  when: '2020-10-04',
  whenKind: 'once',
  time: {
    from: '10:30',
    to: '11:00',
    text: { en: 'at dawn', fr: 'à l’aube' },
    approximate: true,
    of: 'event',
  },
  title: { en: 'A hit', fr: 'Une frappe' },
  summary: { en: 'S', fr: 'R' },
  category: 'strike',
  places: [
    { place: 'shusha@46.75,39.76', role: 'site', precision: 'exact' },
    { place: 'front', role: 'target' },
    { place: 'nowhere', role: 'origin' },
  ],
  actors: [{ actor: 'baku', role: 'claims' }, { actor: 'nobody' }],
  status: 'disputed',
  reports: [{ source: 's1', reported: '2020-10-04', assumed: true }],
  positions: [
    {
      by: 'baku',
      stance: 'asserts',
      ...said,
      when: '2020-10',
      text: { en: 'Yes', fr: 'Oui' },
      assumed: true,
    },
    { by: 'baku', stance: 'asserts', ...said },
    { by: 'yerevan', stance: 'denies', ...said },
    { by: 'kremlin', stance: 'confirms', ...said, sources: [] },
    { by: 'nobody', stance: 'qualifies', ...said, sources: ['s1'] },
  ],
  updates: [
    { ...said, text: { en: 'More', fr: 'Encore' }, status: 'corroborated', assumed: true },
    { reported: '2021', text: 'Later', sources: ['s3'] },
  ],
  confidence: { reported: 'high', occurred: 'low' },
  support: 'page-read',
  warning: 'graphic',
});

describe('the record of an event', () => {
  it('has all that is said of it, each list’s parts side by side', () => {
    const record = eventRecord({ event: whole, line }, dictionaries, naming);
    expect(Object.keys(record)).toEqual([...eventColumns]);
    expect(record).toEqual({
      id: 'e',
      when: '2020-10-04',
      when_kind: 'once',
      time_from: '10:30',
      time_to: '11:00',
      time_of: 'event',
      time_approximate: true,
      time_note: 'à l’aube',
      title: 'Une frappe',
      summary: 'R',
      category: 'Frappe',
      category_id: 'strike',
      category_glyph: 'burst',
      category_family: 'force',
      place: 'Shusha',
      place_role: 'site',
      place_precision: 'exact',
      lng: 46.75,
      lat: 39.76,
      places: ['Shusha', 'The front', 'nowhere'],
      place_ids: ['shusha@46.75,39.76', 'front', 'nowhere'],
      place_roles: ['site', 'target', 'origin'],
      place_precisions: ['exact', 'line', 'not-stated'],
      place_lngs: ['46.75', '', ''],
      place_lats: ['39.76', '', ''],
      place_approximates: ['', 'true', ''],
      place_countries: ['Azerbaijan', '', ''],
      actors: ['Azerbaïdjan', 'nobody'],
      actor_ids: ['baku', 'nobody'],
      actor_roles: ['claims', ''],
      status: 'disputed',
      asserted_by: ['Azerbaïdjan'],
      denied_by: ['Arménie'],
      confirmed_by: ['Russie'],
      qualified_by: ['nobody'],
      position_actors: ['Azerbaïdjan', 'Azerbaïdjan', 'Arménie', 'Russie', 'nobody'],
      position_actor_ids: ['baku', 'baku', 'yerevan', 'kremlin', 'nobody'],
      position_stances: ['asserts', 'asserts', 'denies', 'confirms', 'qualifies'],
      position_whens: ['2020-10', '', '', '', ''],
      position_texts: ['Oui', '', '', '', ''],
      position_reported: ['2020-10-05', '2020-10-05', '2020-10-05', '2020-10-05', '2020-10-05'],
      position_assumed: ['true', '', '', '', ''],
      position_sources: ['s2; a\\;b', 's2; a\\;b', 's2; a\\;b', '', 's1'],
      reported: '2020-10-04',
      known_since: '2020-10-05',
      known_assumed: true,
      updates: 2,
      update_texts: ['Encore', 'Later'],
      update_statuses: ['corroborated', ''],
      update_reported: ['2020-10-05', '2021'],
      update_assumed: ['true', ''],
      update_sources: ['s2; a\\;b', 's3'],
      confidence_reported: 'high',
      confidence_occurred: 'low',
      support: 'page-read',
      sources: ['https://example.org/1', 's2', 'a;b', 's3'],
      source_ids: ['s1', 's2', 'a;b', 's3'],
      source_publishers: ['Wire', '', '', ''],
      source_titles: ['Un rapport', 'B', '', ''],
      source_published: ['2020-10-05', '', '', ''],
      source_languages: ['en', '', '', ''],
      source_kinds: ['news', '', '', ''],
      source_supports: ['page-read', 'not-stated', '', ''],
      source_reported: ['2020-10-04', '', '', ''],
      source_assumed: ['true', '', '', ''],
      warning: 'graphic',
    });
  });

  it('of rounded places tells no point in an id', () => {
    expect(eventRecord({ event: whole, line }, dictionaries, naming, true).place_ids).toEqual([
      'shusha',
      'front',
      'nowhere',
    ]);
  });

  it('of little has little: no point, time or confidence', () => {
    const event = eventWith({ id: 'e', category: 'unlisted', reports: [] });
    const record = eventRecord({ event, line: { ...line, place: -1 } }, dictionaries, naming);
    const said = Object.fromEntries(
      Object.entries(record).filter(
        ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
      ),
    );
    expect(said).toEqual({
      id: 'e',
      when: '2020-10-04',
      when_kind: 'duration',
      title: 'e',
      category_id: 'unlisted',
      status: 'documented',
      known_since: '2020-10-05',
      known_assumed: true,
      updates: 0,
    });
  });
});
