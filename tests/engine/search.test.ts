import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { createTabEngine } from '../../src/engine/tabEngine';
import { conflictTimeline } from '../../src/formats/conflictTimeline';
import { createTableBuilder } from '../../src/table/tableBuilder';

const file = join(import.meta.dirname, '../../data/nagorno-karabakh-2020.json');

describe('search in the dataset of the 2020 war', () => {
  let engine: Engine;

  beforeAll(async () => {
    const builder = createTableBuilder();
    await conflictTimeline.read([readFileSync(file, 'utf8')], builder, '');
    engine = createTabEngine(builder.finish());
  });

  function idsOf(text: string): readonly string[] {
    const found: string[] = [];
    engine.ask('page', { clauses: { text }, sort: 'time', limit: 1000, at: { offset: 0 } }, 0, ({ lines }) =>
      found.push(...lines.map((line) => line.id)),
    );
    return found;
  }

  it.each(['Şuşa', 'susa', 'Շուշի', 'Шуша', 'Chouchi', 'Shushi'])(
    'finds the events in Shusha by %s',
    (name) => {
      expect(idsOf(name)).toContain('bg-shusha-1992');
    },
  );

  it.each([
    ['Xankəndi', 'xankendi'],
    ['Ստեփանակերտ', 'ՍՏԵՓԱՆԱԿԵՐՏ'],
    ['Échange', 'echange'],
    ['Gəncə', 'gence'],
  ])('finds the same by %s and by %s', (accented, plain) => {
    expect(idsOf(accented)).toEqual(idsOf(plain));
    expect(idsOf(plain)).not.toEqual([]);
  });
});
