import { createReadStream } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Day } from '../../src/engine/questions.ts';
import { defaultWindowOf } from '../../src/engine/windows.ts';
import { readConflictTimeline } from '../../src/formats/own/conflictTimeline.ts';
import { rangeText } from '../../src/i18n/dates.ts';
import type { Category } from '../../src/model/dataset.ts';
import { printDay } from '../../src/model/day.ts';
import { textIn } from '../../src/model/text.ts';
import { createTableBuilder } from '../../src/table/tableBuilder.ts';
import type { Conflict } from './conflict.ts';

/** Texts about the conflict, by the name between `%CONFLICT_` and `%` in the HTML pages. */
export type ConflictTexts = { readonly [name: string]: string };

/**
 * Writes the English texts about a conflict for the pages; days and categories in examples come from its
 * dataset.
 */
export async function conflictTexts(conflict: Conflict): Promise<ConflictTexts> {
  const { dataset, id, title, picture, pictureAlt } = conflict;
  const builder = createTableBuilder();
  await readConflictTimeline(createReadStream(dataset, 'utf8'), builder, '');
  const table = builder.finish();
  const { from, to } = defaultWindowOf(table);
  // Some days of those that the app opens with.
  const at = (part: number): Day => from + Math.floor(part * (to - from));
  const few = { from: at(0.1), to: at(0.53) };
  const fewer = { from: at(0.2), to: at(0.48) };
  const { categories } = table.dictionaries;
  const [first] = categories;
  const category = categories.find(({ family }) => family !== first?.family) ?? first;
  return {
    TITLE: title,
    DATASET: dataset,
    FILE: `${basename(dirname(dataset))}/${basename(dataset)}`,
    OEMBED: `oembed/${id}.json`,
    PICTURE: picture,
    PICTURE_ALT: pictureAlt,
    FEW_FROM: printDay(few.from),
    FEW_TO: printDay(few.to),
    FEW_DAYS: rangeText(few.from, few.to, 'en', 'long'),
    FEWER_FROM: printDay(fewer.from),
    FEWER_TO: printDay(fewer.to),
    AS_OF: printDay(at(0.28)),
    CATEGORY: category?.id ?? '',
    CATEGORY_TITLE: category ? titleOf(category) : title,
    CATEGORIES: categories
      .slice(0, 2)
      .map((each) => `'${each.id}'`)
      .join(', '),
  };
}

function titleOf({ id, title }: Category): string {
  return textIn(title, 'en') || id;
}
