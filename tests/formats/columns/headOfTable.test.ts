import { expect, it } from 'vitest';
import { headOfTable } from '../../../src/formats/columns/headOfTable';
import { delimitedRows } from '../../../src/formats/tables/delimitedRows';

const text = 'Log\nday,what,\n2021-05-08, Raid ,x\nNA,-,y\n2021-05-1';

it('the beginning of a table has its names, and its first rows without the one that is cut', async () => {
  expect(await headOfTable(delimitedRows({ headings: 2 }), text, false)).toEqual({
    columns: ['day', 'what'],
    headingsRow: 2,
    rows: [],
    rowNumbers: [],
  });
  const table = text.replaceAll(',x', '').replaceAll(',y', '');
  expect(await headOfTable(delimitedRows(), table, false)).toEqual({
    columns: ['day', 'what'],
    headingsRow: 2,
    rows: [
      ['2021-05-08', 'Raid'],
      ['', ''],
    ],
    rowNumbers: [3, 4],
  });
  expect((await headOfTable(delimitedRows(), table, true)).rows).toHaveLength(3);
  expect(await headOfTable(delimitedRows(), '', true)).toMatchObject({ columns: [], rows: [] });
});

it('the beginning of a long table has 500 rows', async () => {
  const rows = Array.from({ length: 900 }, (_, index) => `2021-05-08,Raid ${index}`);
  expect((await headOfTable(delimitedRows(), ['day,what', ...rows].join('\n'), true)).rows).toHaveLength(500);
});
