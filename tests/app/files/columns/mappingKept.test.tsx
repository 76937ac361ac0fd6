// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { ColumnFields } from '../../../../src/app/files/columns/ColumnFields';
import { beginColumns, mappingOf, reduceColumns } from '../../../../src/app/files/columns/columnsState';
import { withFallback, withoutFallbacks } from '../../../../src/app/files/columns/fileRules';
import { withKind } from '../../../../src/app/files/columns/kindLooks';
import { listedIn, type ItemSlot } from '../../../../src/app/files/columns/listed';
import { columnOf, withClaimant, withColumn, type Slot } from '../../../../src/app/files/columns/slots';
import { dateOrders, mappingFormat, type Mapping } from '../../../../src/formats/columns/mapping';
import type { DraftMapping } from '../../../../src/formats/columns/proposal';
import { proposeMapping } from '../../../../src/formats/columns/propose';
import { readSavedColumns, writeMapping } from '../../../../src/formats/columns/readMapping';
import { acledMapping } from '../../../../src/formats/presets/acled';
import { gdeltMapping } from '../../../../src/formats/presets/gdelt';
import { gtdMapping } from '../../../../src/formats/presets/gtd';
import { ucdpMapping } from '../../../../src/formats/presets/ucdp';
import { columns, dialogs } from '../../../../src/i18n/dialogGroups';
import { boot } from '../../../../src/i18n/messageGroups';
import { loadMessageGroups, loadMessages } from '../../../../src/i18n/messages';
import { createTranslator } from '../../../../src/i18n/translator';
import { createAppStore } from '../../../../src/state/createAppStore';
import { AppStoreContext } from '../../../../src/state/useApp';
import { properties } from '../../../seed';
import { anyMapping } from './anyMapping';
import { headOf } from './tableHead';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const head = headOf('some;columns');
const begun = (mapping: Mapping) => beginColumns(head, proposeMapping(head), mapping);

const presets = { ucdpMapping, acledMapping, gtdMapping, gdeltMapping };

describe('a mapping that the dialog opens', () => {
  it('is the same when nothing is changed, saved and loaded too', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        expect(mappingOf(begun(mapping))).toEqual(mapping);
        const layout = { sheet: 'May', headings: 2 };
        expect(readSavedColumns(writeMapping(mapping, layout))).toEqual({ mapping, layout });
        expect(readSavedColumns(writeMapping(mapping))).toEqual({ mapping });
      }),
      properties,
    );
  });

  const slots: readonly Slot[] = [
    ...(['date', 'year', 'month', 'day', 'time', 'end', 'endYear', 'endMonth', 'endDay', 'endTime'] as const),
    ...(['title', 'lat', 'lng', 'both', 'place', 'country', 'category', 'summary', 'id'] as const),
    ...(['status', 'precision', 'datePrecision', 'whenKindBy', 'claimant'] as const),
    ...(['actor1', 'actor2', 'source', 'sourceTitle', 'url', 'reported'] as const),
    ...(['killed', 'killedLow', 'killedHigh', 'wounded'] as const),
    ...(['actors.2.column', 'sources.1.url', 'figures.1.low'] as const satisfies readonly ItemSlot[]),
  ];
  /** The fields of a mapping that a slot is of. */
  const fieldsOf = (draft: DraftMapping, slot: Slot): readonly string[] => {
    const list = listedIn(draft, slot)?.list;
    if (list) return [list];
    if (slot === 'year' || slot === 'month' || slot === 'day') return ['date'];
    if (slot === 'lat' || slot === 'lng' || slot === 'both') return ['point'];
    if (slot === 'category') return ['category', 'kinds'];
    if (slot === 'claimant') return ['figures'];
    return slot.startsWith('end') && slot !== 'endTime' ? ['end'] : [slot];
  };
  const without = (draft: DraftMapping, fields: readonly string[]) =>
    Object.fromEntries(Object.entries(draft).filter(([name]) => !fields.includes(name)));

  it('keeps what it says when a slot gets the column that it has', () => {
    fc.assert(
      fc.property(anyMapping, fc.constantFrom(...slots), (mapping, slot) => {
        const column = columnOf(mapping, slot);
        if (column !== undefined) expect(withColumn(mapping, slot, column)).toEqual(mapping);
      }),
      properties,
    );
  });

  it('keeps all that it says beside a slot that gets another column, or none', () => {
    fc.assert(
      fc.property(
        anyMapping,
        fc.constantFrom(...slots),
        fc.constantFrom('new', undefined),
        (mapping, slot, column) => {
          const changed = withColumn(mapping, slot, column);
          const fields = fieldsOf(mapping, slot);
          expect(without(changed, fields)).toEqual(without(mapping, fields));
          const item = listedIn(mapping, slot);
          if (!item || column === undefined) return;
          const { list, at, part } = item;
          const before: readonly object[] = mapping[list] ?? [];
          if (at > before.length) return;
          const after: readonly object[] = changed[list] ?? [];
          const stays = (items: readonly object[]) => items.filter((_, index) => index !== at);
          expect(stays(after)).toEqual(stays(before));
          if (before[at])
            expect({ ...after[at], [part]: 0, kindBy: 0 }).toEqual({ ...before[at], [part]: 0, kindBy: 0 });
        },
      ),
      properties,
    );
  });

  it('keeps the claimants of other figures, and each figure’s place', () => {
    const claimed = (measure: string, name: string) => ({ measure, best: measure, claimant: { name } });
    const figures = [claimed('killed', 'A'), claimed('wounded', 'B'), claimed('captured', 'A')];
    const mapping: Mapping = { format: mappingFormat, date: { column: 'd' }, title: '{t}', figures };
    expect(withClaimant(mapping, { column: 'by' }).figures).toEqual([
      { ...figures[0], claimant: { column: 'by' } },
      figures[1],
      { ...figures[2], claimant: { column: 'by' } },
    ]);
    const one = { ...mapping, figures: [...figures, claimed('missing', '')] };
    expect(mappingOf(begun(one))?.figures).toEqual(figures);
  });

  it('keeps looks by the words of a category whose column is called otherwise', () => {
    const renamed = withColumn(acledMapping, 'category', 'Type');
    expect(renamed.kinds).toEqual({ ...acledMapping.kinds, column: 'Type' });
  });

  it('keeps the titles in other languages when one is changed', () => {
    const first = ucdpMapping.kinds?.words['1'];
    const kinds = withKind(ucdpMapping, '1', { glyph: 'air', title: first?.title });
    expect(kinds).toEqual({
      ...ucdpMapping.kinds,
      words: { ...ucdpMapping.kinds?.words, '1': { ...first, glyph: 'air' } },
    });
    const plain: Mapping = {
      format: mappingFormat,
      date: { column: 'd' },
      title: '{t}',
      category: 'constructor',
    };
    const looks = withKind(plain, 'constructor', { family: 'force' });
    expect(looks).toEqual({ column: 'constructor', words: { constructor: { family: 'force' } } });
    const looked = { ...plain, ...(looks && { kinds: looks }) };
    const both = withKind(looked, undefined, { title: 'Other' });
    expect(both?.others).toEqual({ title: 'Other' });
    expect(withKind(looked, 'constructor', { family: undefined })).toBeUndefined();
  });

  it('takes columns in place of empty ones, each once, and lets them go', () => {
    const some = withFallback(acledMapping, 'location', 'admin3');
    expect(some).toEqual({ ...acledMapping.fallbacks, location: ['admin2', 'admin1', 'admin3'] });
    expect(withFallback(acledMapping, 'location', 'admin1')).toEqual(acledMapping.fallbacks);
    const none = withoutFallbacks({ ...acledMapping, fallbacks: { a: ['b'] } }, 'a');
    expect(none).toBeUndefined();
  });

  it('stands when the file is read otherwise, though nothing was changed in the dialog', () => {
    const file = headOf('when;what', '2021-03-08;Raid');
    const mapping: Mapping = {
      format: mappingFormat,
      date: { column: 'When' },
      title: '{what}',
      fallbacks: { what: ['nowhere'] },
    };
    const state = beginColumns(file, proposeMapping(file), mapping);
    const again = headOf('what;when;more', 'Raid;2021-04-08;x');
    const read = reduceColumns(state, { do: 'head', head: again, proposal: proposeMapping(again) });
    expect(read.draft).toEqual(mapping);
  });
});

describe('the fields of the dialog', () => {
  beforeAll(async () => {
    await loadMessages('en');
    await loadMessageGroups([boot, columns, dialogs]);
  });
  const box = document.createElement('div');

  /** Texts, values of fields and number of ticked boxes that the fields of a mapping have. */
  function drawn(mapping: Mapping) {
    const root = createRoot(box);
    act(() =>
      root.render(
        <AppStoreContext value={createAppStore()}>
          <ColumnFields state={begun(mapping)} act={() => undefined} asked={undefined} />
        </AppStoreContext>,
      ),
    );
    const inputs = [...box.querySelectorAll('input')];
    const chosen = [...box.querySelectorAll('select')].map(({ value }) => value);
    const fields = [...chosen, ...inputs.map(({ value }) => value)];
    const texts = [...box.querySelectorAll('span, p, legend, small')].map((one) => one.textContent);
    const folded = box.querySelectorAll(
      'details:not([open]) :is(input:checked, option:checked:not([value=""]))',
    );
    const ticked = inputs.filter(({ checked }) => checked).length;
    act(() => root.unmount());
    const text = [...texts, ...fields].join('\n');
    return { text: `${text}\n${text.toLowerCase()}`, fields, ticked, folded: folded.length };
  }

  /** Parts of which the value is one of a few words, shown by a field that has them all. */
  const choices = new Set([
    'whenKind',
    'reportedElse',
    'people',
    'role',
    'family',
    'warn',
    'others',
    'words',
  ]);

  /** Every text and flag in a value, with the name of the part that it is. */
  function leaves(value: unknown, name = ''): readonly (readonly [string, string | boolean])[] {
    if (typeof value === 'string' || typeof value === 'boolean') return [[name, value]];
    if (Array.isArray(value)) return value.flatMap((one) => leaves(one, name));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([part, one]) => [
      // Names of columns and words stand as keys, too.
      ...(name === 'words' || name === 'fallbacks' ? [['key', part] as const] : []),
      ...(part === 'fr' ? [] : leaves(one, name === 'words' && typeof one === 'string' ? name : part)),
    ]);
  }

  /** What a mapping says that isn't to be seen in the fields. */
  function unseen(mapping: Mapping): readonly string[] {
    const { format: _, empty: __, ...said } = mapping;
    const { text, fields, ticked, folded } = drawn(mapping);
    const t = createTranslator('en');
    const flags = leaves(said).filter(([, value]) => value === true).length;
    return [
      ...leaves(said).flatMap(([name, value]) => {
        if (typeof value === 'boolean') return [];
        const order = dateOrders.find((one) => one === value);
        const isSeen =
          name === 'order' && order !== undefined
            ? text.includes(t(`columns.order.${order}`))
            : choices.has(name)
              ? fields.includes(value) || text.includes(value)
              : value.split(/[{}, ]+/).every((part) => text.includes(part));
        return isSeen ? [] : [`${name}: ${value}`];
      }),
      ...(ticked === flags ? [] : [`${flags - ticked} ticked`]),
      ...(folded === 0 ? [] : [`${folded} folded`]),
    ];
  }

  it.each(Object.entries(presets))('show all that %s says', (_, mapping) => {
    expect(unseen(mapping)).toEqual([]);
  });

  it('show all that any mapping says', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        expect(unseen(mapping)).toEqual([]);
      }),
      { ...properties, numRuns: 60 },
    );
  });
});
