import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../src/diff/applied';
import { changesOf, listNames, type Entry, type ListName, type Lists } from '../../src/diff/difference';

type Made = { readonly [List in ListName]: readonly Entry[] };

/** Lists of entries with any fields: nothing of the comparison depends on what they are. */
function listsOf(some: Partial<Made>): Lists {
  const made = Object.fromEntries(listNames.map((list) => [list, some[list] ?? []]));
  // The comparison reads ids and titles, whatever else there is.
  return made as unknown as Lists;
}

const entry = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', '__proto__', ''),
    title: fc.oneof(fc.string(), fc.record({ en: fc.string(), fr: fc.string() })),
    best: fc.option(fc.integer(), { nil: undefined }),
    sources: fc.array(fc.constantFrom('s', 't')),
    // As a file has it, where it is no prototype.
    constructor: fc.jsonValue(),
  },
  { requiredKeys: ['id', 'title'] },
);
const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 5 });
const lists = fc
  .record({ events: entries, claims: entries, places: entries, sources: entries })
  .map((some) => listsOf(JSON.parse(JSON.stringify(some)) as Partial<Made>));

const byId = (made: Made | Lists) =>
  Object.fromEntries(
    listNames.map((list) => [list, new Map(made[list].map((one: Entry) => [one.id, one] as const))]),
  );

describe('changes from one dataset to another', () => {
  it('are none from a dataset to itself, in whatever order', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const turned = listsOf({
          ...all,
          events: [...all.events].reverse(),
          claims: [...all.claims].reverse(),
        });
        for (const { added, changed, withdrawn } of Object.values(changesOf(all, turned)))
          expect([added, changed, withdrawn]).toEqual([[], [], []]);
      }),
    );
  });

  it('make the second of the first, and are the other way round from the other side', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const changes = changesOf(before, after);
        expect(byId(applied(before, changes))).toEqual(byId(after));
        const back = changesOf(after, before);
        expect(byId(applied(after, back))).toEqual(byId(before));
        for (const list of listNames) {
          const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).sort();
          expect(ids(back[list].withdrawn)).toEqual(ids(changes[list].added));
          expect(ids(back[list].changed)).toEqual(ids(changes[list].changed));
          expect(after[list].length - before[list].length).toBe(
            changes[list].added.length - changes[list].withdrawn.length,
          );
        }
      }),
    );
  });

  it.each<[string, object, object, readonly object[]]>([
    ['another value', { best: 1 }, { best: 2 }, [{ field: 'best', before: 1, after: 2 }]],
    ['a field more', {}, { best: 0 }, [{ field: 'best', before: undefined, after: 0 }]],
    ['a field less', { note: 'x' }, {}, [{ field: 'note', before: 'x', after: undefined }]],
    ['0 and nothing', { best: 0 }, { best: null }, [{ field: 'best', before: 0, after: null }]],
    ['the order of fields', { title: { en: 'A', fr: 'B' } }, { title: { fr: 'B', en: 'A' } }, []],
    [
      'the order of a list',
      { sources: ['a', 'b'] },
      { sources: ['b', 'a'] },
      [{ field: 'sources', before: ['a', 'b'], after: ['b', 'a'] }],
    ],
    ['a list and an object', { at: [] }, { at: {} }, [{ field: 'at', before: [], after: {} }]],
    ['a field undefined', { best: undefined }, {}, []],
  ])('tells of %s', (_, before, after, fields) => {
    const of = (more: object) => listsOf({ claims: [{ id: 'c', ...more }] });
    const { claims } = changesOf(of(before), of(after));
    expect(claims.changed.flatMap((one) => one.fields)).toEqual(fields);
  });

  it('takes the first of two with one id, as the page does', () => {
    const once = listsOf({ events: [{ id: 'a' }] });
    const twice = listsOf({ events: [{ id: 'a' }, { id: 'a', ...{ title: 'B' } }] });
    expect(changesOf(once, twice).events).toEqual({ added: [], changed: [], withdrawn: [] });
    expect(changesOf(twice, once).events).toEqual({ added: [], changed: [], withdrawn: [] });
  });
});
