import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../src/formats/formatFor';
import { createDatasetSink } from '../../../src/formats/datasetSink';

const ged = [
  'ID,Date_Start,type_of_violence,where_prec,date_prec,side_a,side_b,adm_1,latitude,longitude,best_est',
  '7,2019-03-04,1,1,1,A,B,North,12.5,22.5,3',
].join('\n');
const acled = [
  'event_id_no_cnty,event_date,event_type,actor1,location,latitude,longitude,geo_precis,fatalities',
  '9,08 May 2021,Riots,A,Oldford,12.5,22.5,1,2',
].join('\n');

async function found(text: string, mapping?: Parameters<typeof formatFor>[0]['mapping']) {
  const one = await formatFor({ name: 'a.csv', text, mapping });
  if (one.kind !== 'found' || !one.columns) throw new Error(`not found: ${one.kind}`);
  return { ...one, columns: one.columns };
}

describe('the mapping of a known layout, fitted to a file', () => {
  it('has the file’s spellings, and the columns that stand in for what it lacks', async () => {
    const { mapping, unused } = (await found(ged)).columns.proposal;
    expect(mapping).toMatchObject({
      date: { column: 'Date_Start' },
      id: 'ID',
      titleElse: '{ID}',
      place: 'adm_1',
      precision: { column: 'where_prec', words: { '1': 'settlement' } },
      figures: [{ best: 'best_est' }],
      filled: ['ID'],
    });
    expect(mapping).not.toHaveProperty('end');
    expect(mapping).not.toHaveProperty('fallbacks');
    expect(unused).toEqual([]);
  });

  it('says that the columns are called so', async () => {
    const { reasons } = (await found(acled)).columns.proposal;
    expect(reasons).toContainEqual({ field: 'id', columns: ['event_id_no_cnty'], by: 'name', fit: 1, of: 1 });
    expect(reasons.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['date', 'title', 'point', 'precision', 'actors', 'figures']),
    );
  });

  it.each([
    ['GED', ged],
    ['ACLED', acled],
  ])('reads %s as the preset does, when it is taken as the reader’s own', async (_, text) => {
    const preset = await found(text);
    const { date, title } = preset.columns.proposal.mapping;
    if (!date || title === undefined) throw new Error('nothing was proposed');
    const own = await found(text, { ...preset.columns.proposal.mapping, date, title });
    const [one, other] = [createDatasetSink(), createDatasetSink()];
    await preset.read([text], one, 'a.csv');
    await own.read([text], other, 'a.csv');
    expect(other.dataset()).toEqual(one.dataset());
    expect(other.events).toHaveLength(1);
    expect(other.issues).toEqual(one.issues);
  });

  it('of a file without headings is of the columns of its format, when it is taken as the reader’s own', async () => {
    const cells = Array.from({ length: 61 }, () => '');
    Object.assign(cells, {
      0: '1',
      1: '20210508',
      28: '19',
      52: 'Oldford',
      56: '12.5',
      57: '22.5',
      59: '20210509',
    });
    cells[60] = 'https://example.org';
    const text = `${cells.join('\t')}\n`;
    const preset = await found(text);
    expect(preset.id).toBe('gdelt');
    const { date, title } = preset.columns.proposal.mapping;
    if (!date || title === undefined) throw new Error('nothing was proposed');
    const own = await found(text, { ...preset.columns.proposal.mapping, date, title });
    const sink = createDatasetSink();
    await own.read([text], sink, 'a.csv');
    expect(sink.events).toMatchObject([{ id: '1', when: '2021-05-08' }]);
    expect(own.columns.head.columns).toContain('EventRoot');
  });

  it('asks for the order of day and month where no row proves it', async () => {
    const text = ged.replace('2019-03-04', '3/4/2019');
    const one = await formatFor({ name: 'a.csv', text });
    expect(one.kind === 'asks' && one.columns.proposal.questions).toMatchObject([
      { kind: 'date-order', column: 'Date_Start' },
    ]);
  });
});

describe('words of status and precision', () => {
  const text = [
    'When,What,lat,lng,status,geo precision',
    '2021-05-08,Mill burnt,12,22,documented,exact',
    '2021-05-09,Talks,12,22,confirmed,approximate',
    '2021-05-10,Raid,12,22,Disputed,3',
  ].join('\n');

  it('are matched where they are ours, and not stated, with a warning, where they aren’t', async () => {
    const one = await found(text.replace('When,What', 'Event Date,Headline'));
    expect(one.columns.proposal.mapping).toMatchObject({
      status: { column: 'status', words: { documented: 'documented', Disputed: 'disputed' } },
      precision: { column: 'geo precision', words: { exact: 'exact' } },
    });
    const sink = createDatasetSink();
    await one.read([text.replace('When,What', 'Event Date,Headline')], sink, 'a.csv');
    expect(sink.events.map(({ status }) => status)).toEqual(['documented', 'not-stated', 'disputed']);
    expect(sink.issues.map(({ code, field, value }) => [code, field, value]).slice(1)).toEqual([
      ['value-unread', 'geo precision', 'approximate'],
      ['value-unread', 'status', 'confirmed'],
      ['value-unread', 'geo precision', '3'],
    ]);
  });

  it('of which none is ours are shown to be matched, and told as unread till then', async () => {
    const strange = 'Event Date,Headline,verified\n2021-05-08,Mill burnt,yes\n2021-05-09,Talks,no';
    const one = await found(strange);
    expect(one.columns.proposal.mapping.status).toEqual({ column: 'verified', words: {} });
    const sink = createDatasetSink();
    await one.read([strange], sink, 'a.csv');
    expect(sink.issues).toContainEqual(
      expect.objectContaining({ code: 'columns-unread', value: 'verified' }),
    );
  });
});
