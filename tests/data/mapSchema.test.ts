import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConflictMap } from '../../src/formats/own/conflictMap';
import {
  layerRoles,
  layerStyles,
  mapFormat,
  noMap,
  type CaptionSpots,
  type ConflictMap,
  type Credit,
  type Dated,
  type MapLayer,
  type NamingConvention,
} from '../../src/model/conflictMap';
import { wrongFields, wrongTogether } from '../formats/wrongMaps';

const schema = JSON.parse(readFileSync('data/map.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const maps = [...readdirSync('data').map((folder) => `data/${folder}`), 'tests/fixtures/eastmark-1911']
  .map((folder) => `${folder}/map.json`)
  .filter((file) => existsSync(file))
  .map((file) => [file, JSON.parse(readFileSync(file, 'utf8')) as unknown] as const);

type Keys<T> = { readonly [K in keyof Required<T>]: true };

describe('the schema of map.json', () => {
  it.each(maps)('fits %s', (_file, map) => {
    validate(map);
    expect(validate.errors).toBeNull();
  });

  it('fits the map of a dataset that brings none along, as it would be written', () => {
    validate(JSON.parse(JSON.stringify({ format: mapFormat, ...noMap })));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['LayerRole', layerRoles],
    ['LayerStyle', layerStyles],
  ])('lists the same words as the type %s', (name, words) => {
    expect(schema.$defs[name].enum).toEqual(words);
  });

  // `Keys` makes the compiler name each field that a type gains or loses.
  const fields = {
    Caption: { of: true, text: true, from: true, spots: true } satisfies Keys<CaptionSpots>,
    Convention: {
      id: true,
      label: true,
      short: true,
      names: true,
      paired: true,
    } satisfies Keys<NamingConvention>,
    Credit: { text: true, short: true, always: true } satisfies Keys<Credit>,
    Dated: { from: true, to: true, caption: true, meaning: true, days: true } satisfies Keys<Dated>,
    Layer: {
      id: true,
      role: true,
      file: true,
      object: true,
      style: true,
      theme: true,
      zooms: true,
      licence: true,
      dated: true,
    } satisfies Keys<MapLayer>,
  };
  it.each(Object.entries(fields))('describes the same fields as the type of a %s', (name, keys) => {
    expect(Object.keys(schema.$defs[name].properties).sort()).toEqual(Object.keys(keys).sort());
  });

  it('describes the same fields as the type of the map, and what the build reads', () => {
    const keys = {
      box: true,
      zooms: true,
      layers: true,
      captions: true,
      naming: true,
      notes: true,
      ground: true,
      credits: true,
    } satisfies Keys<ConflictMap>;
    const all = ['format', 'pictureAlt', ...Object.keys(keys)];
    expect(Object.keys(schema.properties).sort()).toEqual(all.sort());
  });

  it.each(wrongFields)('refuses a wrong $field, as the reader does: $map', ({ map }) => {
    expect(validate({ format: mapFormat, ...map })).toBe(false);
  });

  it.each(wrongTogether)('leaves to the reader what is wrong beside another value: $map', ({ map }) => {
    expect(validate({ format: mapFormat, ...map })).toBe(true);
    expect(readConflictMap({ format: mapFormat, ...map }).issues).not.toEqual([]);
  });

  it('passes nothing that the reader complains of', () => {
    // No number or day that would be in its range, but wrong beside another one.
    const value = fc.oneof(
      fc.constantFrom(null, true, '', 'a', 1000, -1000, [], {}, ['a'], { en: 'a' }, { en: '' }),
      fc.string(),
    );
    const counts = { passed: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...maps),
        fc.nat(),
        fc.option(value, { nil: undefined }),
        (map, at, put) => {
          const changed = withChange(map[1], at, put);
          if (!validate(changed)) return void (counts.refused += 1);
          counts.passed += 1;
          expect(readConflictMap(changed).issues).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
    expect(counts.passed).toBeGreaterThan(50);
    expect(counts.refused).toBeGreaterThan(50);
  });
});

/** A copy of JSON with one of its values replaced, by a number that chooses among them, or taken away by `undefined`. */
function withChange(content: unknown, at: number, put: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(content));
  const places: (() => void)[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value))
      value.forEach((item, i) => {
        places.push(() => void (put === undefined ? value.splice(i, 1) : (value[i] = put)));
        visit(item);
      });
    else if (typeof value === 'object' && value !== null) {
      const record = value as { [key: string]: unknown };
      for (const key of Object.keys(record)) {
        places.push(() => void (put === undefined ? delete record[key] : (record[key] = put)));
        visit(record[key]);
      }
    }
  };
  visit(copy);
  places[at % places.length]?.();
  return copy;
}
