import type { Claim } from '../../src/model/claim';
import type { Dataset } from '../../src/model/dataset';
import type { ConflictEvent } from '../../src/model/event';

/** An event with every field that must be there; what a test is about comes with `parts`. */
export function eventWith(parts: Partial<ConflictEvent> & Pick<ConflictEvent, 'id'>): ConflictEvent {
  return {
    when: '2020-10-04',
    whenKind: 'duration',
    title: parts.id,
    category: 'strike',
    places: [],
    actors: [],
    status: 'documented',
    reports: [{ source: 'agency', reported: '2020-10-04' }],
    positions: [],
    updates: [],
    ...parts,
  };
}

/** A claim of deaths in one incident; what a test is about comes with `parts`. */
export function claimWith(parts: Partial<Claim> & Pick<Claim, 'id'>): Claim {
  return {
    measure: 'killed',
    people: 'civilian',
    side: 'azerbaijan',
    scope: 'incident',
    asOf: '2020-10-04',
    reported: '2020-10-04',
    claimedBy: 'baku',
    claimantRole: 'own-side',
    status: 'undisputed',
    sources: ['agency'],
    support: 'page-read',
    ...parts,
  };
}

/** A week of a war, small enough to count by hand. */
export const smallDataset: Dataset = {
  format: 'conflict-timeline/1',
  id: 'small',
  version: '1',
  title: { en: 'A small war', fr: 'Une petite guerre' },
  licence: 'CC-BY-4.0',
  attribution: 'Nobody',
  timeZone: 'Asia/Yerevan',
  periods: [
    { id: 'before', title: 'Before', from: '..', to: '2020-09-26' },
    { id: 'war', title: 'War', from: '2020-09-27', to: '2020-11-10', default: true },
  ],
  categories: [
    { id: 'strike', title: { en: 'Strike', fr: 'Frappe' }, glyph: 'burst', family: 'force' },
    { id: 'talks', title: { en: 'Talks', fr: 'Pourparlers' }, glyph: 'bubble', family: 'talks' },
    { id: 'human', title: { en: 'Humanitarian', fr: 'Humanitaire' }, glyph: 'cross', family: 'human' },
  ],
  measures: [{ id: 'killed', title: 'Killed' }],
  sides: [
    { id: 'azerbaijan', title: 'Azerbaijan', letter: 'A' },
    { id: 'armenia', title: 'Armenia', letter: 'N' },
  ],
  actors: [
    { id: 'baku', title: { en: 'Azerbaijan', fr: 'Azerbaïdjan' }, kind: 'state', side: 'azerbaijan' },
    { id: 'yerevan', title: { en: 'Armenia', fr: 'Arménie' }, kind: 'state', side: 'armenia' },
    { id: 'kremlin', title: { en: 'Russia', fr: 'Russie' }, kind: 'state' },
  ],
  places: [
    {
      id: 'shusha',
      names: { en: 'Shusha / Shushi', az: 'Şuşa', hy: 'Շուշի', ru: 'Шуша / Шуши', fr: 'Choucha / Chouchi' },
      lng: 46.75,
      lat: 39.76,
      precision: 'settlement',
      formerIds: ['shushi'],
    },
    {
      id: 'stepanakert',
      names: { en: 'Stepanakert / Khankendi', az: 'Xankəndi', hy: 'Ստեփանակերտ', ru: 'Степанакерт' },
      lng: 46.75,
      lat: 39.82,
      precision: 'settlement',
    },
    { id: 'moscow', names: { en: 'Moscow', fr: 'Moscou' }, lng: 37.62, lat: 55.75, precision: 'settlement' },
    { id: 'front', names: { en: 'The front' }, precision: 'line' },
  ],
  sources: [{ id: 'agency', title: 'Agency', support: 'page-read' }],
  events: [
    eventWith({
      id: 'ceasefire',
      when: '2020-10-10',
      time: { from: '12:00', of: 'event' },
      title: { en: 'A ceasefire begins', fr: 'Un cessez-le-feu entre en vigueur' },
      category: 'talks',
      places: [{ place: 'moscow', role: 'seat' }],
      actors: [{ actor: 'kremlin' }, { actor: 'baku' }, { actor: 'yerevan' }],
    }),
    eventWith({
      id: 'cathedral',
      when: '2020-10-08',
      time: { from: '10:30', to: '17:00', of: 'event', approximate: true },
      title: { en: 'The cathedral is hit twice', fr: 'La cathédrale touchée deux fois' },
      places: [
        { place: 'moscow', role: 'seat' },
        { place: 'shushi', role: 'site', precision: 'exact' },
      ],
      actors: [{ actor: 'yerevan', role: 'claims' }],
      status: 'disputed',
      formerIds: ['church'],
    }),
    eventWith({
      id: 'shelling',
      when: '2020-09-27/2020-11-09',
      title: { en: 'Stepanakert is shelled', fr: 'Stepanakert est bombardée' },
      summary: {
        en: 'Residents shelter in cellars.',
        fr: 'Les habitants se réfugient dans les caves, été 2020.',
      },
      places: [{ place: 'stepanakert', role: 'target' }],
      actors: [{ actor: 'baku' }, { actor: 'baku' }],
      status: 'corroborated',
    }),
    eventWith({
      id: 'exchange',
      when: '2020-10',
      whenKind: 'once',
      title: { en: 'Bodies are exchanged', fr: 'Échange de corps' },
      category: 'human',
      status: 'one-side',
      reports: [{ source: 'agency', reported: '2020-10-31', assumed: true }],
    }),
    eventWith({
      id: 'advance',
      when: '2020-10-04~',
      title: { en: '106th day: an advance', fr: 'Une avancée' },
      places: [{ place: 'front', role: 'site' }],
      actors: [{ actor: 'baku' }],
      status: 'one-side',
    }),
    eventWith({ id: 'independence', when: '1918-05-28', title: 'Independence', category: 'talks' }),
  ],
  claims: [
    claimWith({ id: 'c1', event: 'shelling', side: 'armenia', low: 2, high: 3, asOf: '2020-10-04' }),
    claimWith({
      id: 'c2',
      event: 'shelling',
      side: 'armenia',
      low: 5,
      claimedBy: 'yerevan',
      asOf: '2020-10-05',
    }),
    claimWith({ id: 'c3', low: 40, scope: 'cumulative', asOf: '2020-09-27/..' }),
  ],
};
