import { askNow } from './askNow';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { createNameSearch } from '../../src/engine/tab/search/nameTest';
import { createNames, namedOf, writtenSpellings } from '../../src/engine/tab/search/names';
import type { Answer, Clauses } from '../../src/engine/questions';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { dayOf, printDay } from '../../src/model/day';
import { readConflictTimeline } from '../../src/formats/own/conflictTimeline';
import { foldedWords } from '../../src/table/fold';
import type { Table } from '../../src/table/table';
import { createTableBuilder } from '../../src/table/tableBuilder';

const file = join(import.meta.dirname, '../../data/nagorno-karabakh-2020/dataset.json');

describe('search in the dataset of the 2020 war', () => {
  let engine: Engine;
  let table: Table;

  beforeAll(async () => {
    const builder = createTableBuilder();
    await readConflictTimeline([readFileSync(file, 'utf8')], builder, '');
    table = builder.finish();
    engine = createTabEngine(table);
  });

  function pageOf(clauses: Clauses): Answer<'page'> {
    return askNow(engine)('page', { clauses, sort: 'time', limit: 1000, at: { offset: 0 } });
  }
  function countOf(text: string): number {
    return askNow(engine)('count', { clauses: { text } }).total;
  }
  const idsOf = (text: string, known?: number) =>
    pageOf({ text, ...(known !== undefined && { known }) }).lines.map(({ id }) => id);
  const quoted = (name: string) => `"${name}"`;

  it('finds as many events by every spelling of a place, an actor or a term', () => {
    let names = 0;
    const wrong: string[] = [];
    for (const named of namedOf(table)) {
      const [first = '', ...others] = writtenSpellings(named);
      const count = countOf(first);
      for (const name of others) {
        names++;
        const other = countOf(name);
        if (other !== count) wrong.push(`${first}: ${count}, ${name}: ${other}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(names).toBeGreaterThan(900);
  });

  it('has a name of a place, actor or term only once, but for what is both', () => {
    const owners = new Map<string, Set<string>>();
    for (const named of namedOf(table))
      for (const name of writtenSpellings(named)) {
        const key = foldedWords(name).join(' ');
        owners.set(key, (owners.get(key) ?? new Set()).add(named.id));
      }
    const shared = new Set(
      [...owners].filter(([, ids]) => ids.size > 1).map(([, ids]) => [...ids].sort().join(' = ')),
    );
    expect([...shared].sort()).toEqual(['nagorno-karabakh = nk-authorities']);
  });

  it.each([
    ['Shusha', 'Şuşa', 'Susa', 'Շուշի', 'Шуша', 'Шуши', 'Choucha', 'Chouchi', 'Shushi'],
    [
      'Stepanakert',
      'Xankəndi',
      'Xankәndi',
      'XANKƏNDİ',
      'Khankendi',
      'Ստեփանակերտ',
      'Степанакерт',
      'Ханкенди',
    ],
    ['Ganja', 'Gəncə', 'Gәncә', 'Gandja', 'Gandzak', 'Գանձակ', 'Գյանջա', 'Гянджа'],
    ['Agdam', 'Aghdam', 'Ağdam', 'Akna', 'Ակնա', 'Աղդամ', 'Агдам'],
    ['Martakert', 'Mardakert', 'Ağdərə', 'Aghdara', 'Մարտակերտ', 'Мартакерт', 'Агдере'],
    ['Nagorno-Karabakh', 'Karabagh', 'Karabakh', 'Qarabağ', 'Artsakh', 'Արցախ', 'Арцах', 'Haut-Karabakh'],
    ['Aliyev', 'Əliyev', 'Әliyev', 'Aliev', 'Ալիև', 'Ալիեւ', 'Алиев', 'Ильхам Алиев', 'ALİYEV'],
    ['Pashinyan', 'Paşinyan', 'Pachinian', 'Փաշինյան', 'Пашинян', 'Nikol Pashinyan', 'Никол Пашинян'],
    ['Khoda Afarin', 'Xudafərin (İran)', 'خداآفرین'],
    ['drone', 'UAV', 'беспилотник', 'անօդաչու'],
    ['TB2', 'Bayraktar', 'Байрактар'],
    ['Red Cross', 'ICRC', 'CICR', 'МККК', 'Croix-Rouge'],
    ['Échange', 'échange', 'E\u0301change', 'echange'],
  ])('finds the same by %s and its other names', (first, ...others) => {
    const ids = idsOf(first);
    expect(ids).not.toEqual([]);
    for (const other of others) expect([other, idsOf(other)]).toEqual([other, ids]);
  });

  it('finds what is named in a text alone as well as what lies there', () => {
    expect(idsOf('Şuşa')).toContain('bg-shusha-1992');
    expect(idsOf('İlham').length).toBeGreaterThan(0);
    expect(idsOf('Али')).toEqual(expect.arrayContaining([...idsOf('Алиев')]));
  });

  it.each<[string, (ids: (text: string) => readonly string[]) => readonly string[]]>([
    ['Ganja Barda', (of) => of('Ganja').filter((id) => of('Barda').includes(id))],
    ['Ganja OR Barda', (of) => all().filter((id) => [...of('Ganja'), ...of('Barda')].includes(id))],
    ['rocket Ganja OR Barda', (of) => of('Ganja OR Barda').filter((id) => of('rocket').includes(id))],
    ['-Ganja', (of) => all().filter((id) => !of('Ganja').includes(id))],
    ['NOT Ganja', (of) => of('-Gəncə')],
    ['Barda -Ganja', (of) => of('Barda').filter((id) => !of('Гянджа').includes(id))],
    ['Barda AND rocket', (of) => of('Barda rocket')],
    ['Ganja OR', (of) => of('Ganja')],
    ['OR', (of) => of('or')],
    ['“Red Cross”', (of) => of(quoted('Red Cross'))],
    ['« Red Cross »', (of) => of(quoted('red cross'))],
    ['"Red Cro', (of) => of(quoted('Red Cross'))],
    ['"Red Cro"', () => []],
    ['"Cross Red"', () => []],
    ['"drone"', (of) => of('drone').filter((id) => of(quoted('drone')).includes(id))],
    ['"', () => all()],
    ['%', () => []],
    ['Ganja %', (of) => of('Ganja')],
    ['Shusha / Shushi', (of) => of('Shusha')],
  ])('reads %s', (query, expected) => {
    expect(idsOf(query)).toEqual(expected(idsOf));
  });
  const all = () => pageOf({}).lines.map(({ id }) => id);

  it('takes what is in quotation marks as it is written', () => {
    const written = idsOf(quoted('Chouchi'));
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(idsOf('Chouchi').length);
    expect(idsOf('Chouchi')).toEqual(expect.arrayContaining([...written]));
  });

  it('finds the same by each name as of a day of the war, and nothing that was said later', () => {
    const asOf = 18_545; // 10 October 2020
    const then = idsOf('Алиев', asOf);
    expect(then).toEqual(idsOf('Aliyev', asOf));
    expect(then.length).toBeGreaterThan(0);
    expect(then.length).toBeLessThan(idsOf('Aliyev').length);
  });

  it.each([
    ['Stepanakrt', 'Stepanakert'],
    ['Stepankert', 'Stepanakert'],
    ['Stepanakret', 'Stepanakert'],
    ['Степанакерте', 'Степанакерт'],
    ['Karabahk', 'Karabakh'],
    ['Pashinyn', 'Pashinyan'],
    ['Xankendy', 'Xankəndi'],
    ['ceasefrie', 'ceasefire'],
  ])('takes %s for %s, with its count', (typed, name) => {
    expect(idsOf(typed)).toEqual([]);
    const [best] = nearest({ text: typed });
    expect(best).toEqual({ text: name, name, total: idsOf(name).length });
  });

  it('puts right what is wrong in a longer query and leaves the rest', () => {
    expect(nearest({ text: 'rocket -Baku Stepanakrt' })[0]?.text).toBe('rocket -Baku Stepanakert');
    expect(nearest({ text: '"Stepanakrt"' })[0]?.text).toBe('"Stepanakert"');
    expect(nearest({ text: 'Stepanakrt Gadrot' })[0]?.text).toBe('Stepanakert Gadrut');
  });

  it('offers nothing that finds nothing, nor for what is no near miss', () => {
    expect(nearest({ text: 'zzzzzz' })).toEqual([]);
    expect(nearest({ text: 'zz' })).toEqual([]);
    expect(nearest({ text: '%' })).toEqual([]);
    expect(nearest({ text: 'Stepanakrt', category: ['none such'] })).toEqual([]);
    // Each is there, and never together.
    expect(nearest({ text: 'Ottawa Ordubad' })).toEqual([]);
  });

  function nearest(clauses: Clauses): Answer<'nearest'> {
    return askNow(engine)('nearest', { clauses });
  }

  it('tells of every event that passes where it has what is sought', () => {
    for (const text of [
      'Gəncə',
      'Алиев',
      'İlham',
      'Су-25',
      'Armenia',
      'NK rocket',
      'frappes',
      '"Red Cross"',
    ]) {
      const { lines } = pageOf({ text });
      const keys = lines.map(({ key }) => key);
      const answer = askNow(engine)('why', { clauses: { text }, keys, language: 'en' });
      expect(keys.length).toBeGreaterThan(0);
      const silent = lines.filter(({ key }) => answer.reasons.get(key)?.includes(undefined) !== false);
      expect([text, silent.map(({ id }) => id)]).toEqual([text, []]);
    }
  });

  it.each<['places' | 'actors', string, string]>([
    ['places', 'Gәncә', 'ganja'],
    ['places', 'karabagh', 'nk'],
    ['places', 'Шуш', 'shusha'],
    ['actors', 'ООН', 'united-nations'],
    ['actors', 'armenian ministry of defense', 'armenia-mod'],
  ])('finds among the %s of a filter by %s: %s', (list, typed, id) => {
    const search = createNameSearch(table, list);
    expect(search(typed)(id)).toBe(true);
    expect(search(`${typed} zzz`)(id)).toBe(false);
    expect(search(' % ')(id)).toBe(false);
  });

  it.each([
    [
      '9 October',
      '9 oct.',
      'October 9',
      '9 octobre',
      '9th of October',
      'le 9 octobre',
      '9 октября',
      '9 հոկտեմբերի',
    ],
    ['2020-10-09', '9 October 2020', 'October 9, 2020', '9 octobre 2020', '09.10.2020', '9/10/2020'],
    ['October', 'octobre', 'октябрь'],
    ['October 2020', '2020-10', 'octobre 2020', 'oct. 2020'],
  ])('finds the same on %s by its other spellings', (first, ...others) => {
    const ids = idsOf(first);
    expect(ids).not.toEqual([]);
    for (const other of others) expect([other, idsOf(other)]).toEqual([other, ids]);
  });

  it('finds by each day of the war the events that the timeline shows on it', () => {
    const missing: string[] = [];
    for (let day = dayOf(2020, 9, 27); day <= dayOf(2020, 11, 10); day++) {
      const found = new Set(idsOf(printDay(day)));
      for (const { id } of pageOf({ time: { from: day, to: day } }).lines)
        if (!found.has(id)) missing.push(`${printDay(day)} ${id}`);
    }
    expect(missing).toEqual([]);
    expect(idsOf('2020-10-09').length).toBeLessThan(all().length / 2);
  });

  it('leaves out a date behind a minus, and takes one as an alternative', () => {
    const on = pageOf({ time: { from: dayOf(2020, 10, 9), to: dayOf(2020, 10, 9) } }).lines.map(
      ({ id }) => id,
    );
    expect(idsOf('-2020-10-09')).toEqual(all().filter((id) => !on.includes(id)));
    expect(idsOf('Ganja OR 2020-10-09')).toEqual(
      all().filter((id) => [...idsOf('Ganja'), ...idsOf('2020-10-09')].includes(id)),
    );
  });

  it('still takes a month for the beginning of a word', () => {
    expect(idsOf('mart')).toContain('0930-martakert');
    expect(idsOf('31 September')).toEqual(idsOf('September 31'));
  });

  it.each([
    ['گنجه', 'Ganja'],
    ['شوشا', 'Shusha'],
    ['باکو', 'Baku'],
    ['کلبجر', 'Kalbajar'],
    ['استپاناکرت', 'Stepanakert'],
    ['განჯა', 'Ganja'],
    ['באקו', 'Baku'],
  ])('offers for %s, in a script that the data lack, %s', (typed, name) => {
    expect(nearest({ text: typed })).toEqual([{ text: name, name, total: idsOf(name).length }]);
  });

  it.each(['تبریز', '北京', 'アゼルバイジャン', 'ថៃ'])(
    'offers nothing for %s, which is not in the data',
    (typed) => {
      expect(nearest({ text: typed })).toEqual([]);
    },
  );

  it('has no group of names that is empty', () => {
    const names = createNames(namedOf(table));
    expect(names.spellings('shusha')?.length).toBeGreaterThan(8);
    expect(names.spellings('nowhere')).toBeUndefined();
  });
});
