import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappingFormat, type Mapping } from '../../src/formats/columns/mapping';
import { readSavedColumns } from '../../src/formats/columns/readMapping';
import { sharedLink } from '../../src/share/addresses/sharedView';
import { defaultView } from '../../src/state/view/view';
import { columnsText } from '../../src/url/columnsText';
import { dataAddress } from '../../src/url/dataAddress';
import { embedAddress, fullAddress } from '../../src/url/embedAddress';

const page = 'https://example.org/app/';
const address = 'https://data.example/a.csv';
const mappingOf = (name: string): Mapping => ({
  format: mappingFormat,
  date: { column: name, order: 'dmy' },
  title: `{${name}}`,
});

describe('the columns of a table in a shared link', () => {
  it('are read as they were written, whatever the headings are, in a frame as well', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(5), (name, headings) => {
        const mapping = mappingOf(name);
        const text = columnsText(mapping, { headings }) ?? '';
        const source = { url: address, mapping, columns: { text, base: page } };
        const link = sharedLink(page, { address, source }, defaultView);
        expect(link).toMatch(/^[\w!()*.,:/@~%+?&=#-]+$/);
        for (const one of [link, embedAddress(link), fullAddress(embedAddress(link))]) {
          const asked = dataAddress(new URL(one).search, page);
          expect(asked).toMatchObject({ kind: 'named', url: address, columns: { text } });
        }
        expect(readSavedColumns(text)).toEqual({ mapping, layout: { headings } });
      }),
    );
  });

  it('are left out where they are too much for a link, or nobody has said what they are', () => {
    expect(columnsText(mappingOf('x'.repeat(1800)), {})).toBeDefined();
    expect(columnsText(mappingOf('x'.repeat(2000)), {})).toBeUndefined();
    const link = 'https://example.org/app/?data=https%3A%2F%2Fdata.example%2Fa.csv';
    expect(sharedLink(page, { address, source: { url: address } }, defaultView)).toBe(link);
    const columns = { text: 'a.json', base: page };
    const source = { file: new File([], 'a.csv'), columns };
    expect(sharedLink(page, { address: 'file:a.csv', source }, defaultView)).toBe(page);
  });
});
