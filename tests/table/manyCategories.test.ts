import { expect, it } from 'vitest';
import { createTableBuilder } from '../../src/table/tableBuilder';
import { smallDataset } from './smallDataset';

/** Builds a table of one event a category. */
function tableOfCategories(count: number) {
  const builder = createTableBuilder();
  const { metadata, event, entry } = builder;
  const { events: _events, claims: _claims, ...head } = smallDataset;
  metadata(head);
  const first = smallDataset.events[0];
  if (!first) throw new Error('the small dataset has no event');
  for (let index = 0; index < count; index++) {
    entry('categories', { id: `kind ${index}`, title: `Kind ${index}` });
    event({ ...first, id: `e${index}`, formerIds: [], category: `kind ${index}` });
  }
  return builder.finish();
}

it.each([65_536, 70_000])('of %i kinds no event gets another’s', (count) => {
  const { columns, dictionaries } = tableOfCategories(count);
  const wrong = dictionaries.categories.findIndex(
    ({ id }, row) => dictionaries.categories[columns.category[row] as number]?.id !== id,
  );
  expect([columns.length, wrong]).toEqual([count, -1]);
  expect(columns.category.BYTES_PER_ELEMENT).toBe(count > 65_536 ? 4 : 2);
});
