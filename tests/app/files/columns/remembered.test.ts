import { describe, expect, it } from 'vitest';
import { readMapping, writeMapping } from '../../../../src/formats/columns/readMapping';
import { forget, recall, remember, type Store } from '../../../../src/app/files/columns/remembered';
import { mappingFormat, type Mapping } from '../../../../src/formats/columns/mapping';

const mapping: Mapping = {
  format: mappingFormat,
  date: { year: 'y', month: 'm' },
  end: { column: 'end', order: 'dmy' },
  title: '{type}, {town}',
  point: { both: 'latlng', lngFirst: true },
  status: { column: 'ok', words: { yes: 'documented' } },
  precision: { column: 'prec', words: { '1': 'exact' } },
  actors: [{ column: 'who', separator: ',' }],
  sources: [{ name: 'by', url: 'link' }],
  figures: [{ measure: 'killed', best: 'dead', claimant: { name: 'A newspaper' }, role: 'third-party' }],
  empty: ['-'],
};

function deviceWith(broken = false): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (broken) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}

describe('a saved mapping', () => {
  it('comes back as it was', () => {
    expect(readMapping(writeMapping(mapping))).toEqual(mapping);
  });

  it.each([
    ['no JSON', 'date'],
    ['a list', '[]'],
    ['another format', JSON.stringify({ ...mapping, format: 'conflict-timeline/1' })],
    ['no date', JSON.stringify({ ...mapping, date: undefined })],
    ['a date of nothing', JSON.stringify({ ...mapping, date: {} })],
    ['an unknown order', JSON.stringify({ ...mapping, date: { column: 'a', order: 'dym' } })],
    ['an unknown status', JSON.stringify({ ...mapping, status: { column: 'a', words: { b: 'true' } } })],
    ['a figure without a claimant', JSON.stringify({ ...mapping, figures: [{ measure: 'killed' }] })],
    ['a field that is none', JSON.stringify({ ...mapping, colour: 'red' })],
    ['a prototype', JSON.stringify(mapping).replace('{', '{"__proto__":{"a":1},')],
    ['a text for a list', JSON.stringify({ ...mapping, empty: '-' })],
    ['too much', JSON.stringify({ ...mapping, summary: 'x'.repeat(1_000_001) })],
  ])('is none with %s', (_, text) => {
    expect(readMapping(text)).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('a');
  });
});

describe('what is remembered', () => {
  it('is found by the same headings, whatever their case, blanks and order', () => {
    const device = deviceWith();
    expect(remember(device, ['Date', 'My  Title'], { mapping, day: '2026-03-03' })).toBe(true);
    expect(recall(device, ['my title', 'DATE'])).toEqual({ mapping, day: '2026-03-03' });
    expect(recall(device, ['Date'])).toBeUndefined();
    forget(device, ['date', 'my title']);
    expect(device.kept.size).toBe(0);
  });

  it('is nothing where the browser keeps nothing, or something else stands there', () => {
    expect(recall(undefined, ['a'])).toBeUndefined();
    expect(remember(undefined, ['a'], { mapping, day: '2026-03-03' })).toBe(false);
    expect(remember(deviceWith(true), ['a'], { mapping, day: '2026-03-03' })).toBe(false);
    const device = deviceWith();
    remember(device, ['a'], { mapping, day: '2026-03-03' });
    for (const key of device.kept.keys()) device.kept.set(key, '2026-03-03\n{}');
    expect(recall(device, ['a'])).toBeUndefined();
  });
});
