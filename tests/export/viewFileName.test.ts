import { describe, expect, it } from 'vitest';
import { viewFileName } from '../../src/export/viewFileName';
import { defaultView } from '../../src/state/view/view';
import { readLink } from '../../src/url/link';
import { loadedOf, ownDataset } from '../i18n/loadedOf';

const loaded = loadedOf(await ownDataset());
const named = (hash: string) => viewFileName(readLink(hash).view, loaded, 'csv');

describe('the name of a file', () => {
  it.each([
    ['', 'nagorno-karabakh-2020_2020-09-27_2020-11-10.csv'],
    [
      'from=2020-10-01&to=2020-10-20&category=strike,air&known=2020-10-20',
      'nagorno-karabakh-2020_2020-10-01_2020-10-20_strike+air_known-2020-10-20.csv',
    ],
    ['show=claims&from=2020-10-04&to=2020-10-04', 'nagorno-karabakh-2020_claims_2020-10-04.csv'],
    [
      'category=strike,air,fighting,control&status=disputed&round=on&within=certainly',
      'nagorno-karabakh-2020_2020-09-27_2020-11-10_4-categories_disputed_certain_rounded.csv',
    ],
    [
      'category=strike,air,fighting&area=46,39,47,40&actor=eu',
      'nagorno-karabakh-2020_2020-09-27_2020-11-10_strike+air+fighting_actor-eu_area.csv',
    ],
    [
      'show=claims&side=armenia,azerbaijan&from=2020-10-04&to=2020-10-04',
      'nagorno-karabakh-2020_claims_2020-10-04_armenia+azerbaijan.csv',
    ],
    ['side=armenia', 'nagorno-karabakh-2020_2020-09-27_2020-11-10.csv'],
    ['q=Gəncə+%C5%9Eu%C5%9Fa', 'nagorno-karabakh-2020_2020-09-27_2020-11-10_search-G-nc-Susa.csv'],
  ])('of the view “%s” says what is in it', (hash, expected) => {
    expect(named(hash)).toBe(expected);
  });

  it('is ASCII and short whatever the view holds, and keeps its days', () => {
    const long = (name: string) =>
      Array.from({ length: 3 }, (_, i) => `${name}-${'ж/..\\é x'.repeat(6)}${i}`);
    const view = {
      ...defaultView,
      q: '../../etc/passwd\u202e.exe'.repeat(5),
      category: long('category'),
      actor: long('actor'),
      place: long('place'),
      status: ['disputed', 'one-side'] as const,
      known: 18_540,
      round: 'on' as const,
    };
    const name = viewFileName(view, loaded, 'csv');
    expect(name).toMatch(
      /^nagorno-karabakh-2020_2020-09-27_2020-11-10_[\w+.-]*etc_known-2020-10-05_rounded\.csv$/,
    );
    expect(name.length).toBeLessThanOrEqual(100);
  });

  it('is short for a dataset with a long id too, with filters and without', () => {
    const { table } = loaded;
    const metadata = { ...table.metadata, id: 'a-war-with-a-very-long-id-'.repeat(3) };
    const long = { ...loaded, table: { ...table, metadata } };
    for (const hash of ['', '&category=strike', '&category=strike&status=disputed&q=Ganja']) {
      const all = `show=claims&within=certainly&known=2020-10-20&round=on&from=2020-10-01&to=2020-10-20${hash}`;
      const name = viewFileName(readLink(all).view, long, 'csv');
      expect(name).toMatch(/^a-war-with-a-very-long-id_claims_2020-10-01_2020-10-20_.*rounded\.csv$/);
      expect(name.length).toBeLessThanOrEqual(100);
    }
  });
});
