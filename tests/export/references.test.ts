import { describe, expect, it } from 'vitest';
import { apa } from '../../src/export/references/apa';
import { bibtex } from '../../src/export/references/bibtex';
import { authorOf, editionParts, oneLine, type Cited } from '../../src/export/references/cited';
import { citedEvent, citedView } from '../../src/export/references/citedOf';
import { cslJson } from '../../src/export/references/cslJson';
import { latex } from '../../src/export/references/latex';
import { ris } from '../../src/export/references/ris';
import { provenanceOf } from '../../src/export/csv/provenance';
import { loadedOf } from '../i18n/loadedOf';
import { address, checksum, exportedOf, writtenAt } from './exportedOf';
import { smallDataset } from '../table/smallDataset';

const sha256 = 'ab'.repeat(32);
const view: Cited = {
  id: 'small-war',
  datasetId: 'small-war',
  title: 'A small\nwar',
  author: 'Nobody',
  version: '1.1.0',
  edition: '2026-11-27',
  shown: '3 of 6 events · 50 %',
  licence: 'CC-BY-4.0',
  sha256,
  url: 'https://example.org/#v=1&q={a b}\\',
  accessed: '2026-11-24',
  language: 'en',
};
const event: Cited = { ...view, id: '1017 Gəncə', title: 'A hit?', container: 'A small war' };
const bare: Cited = {
  id: 'x',
  datasetId: 'x',
  title: 'T',
  author: 'Conflict Timeline',
  version: '',
  licence: '',
  url: 'https://example.org/',
  accessed: '2026-11-24',
  language: 'fr',
};
const words = {
  noDate: 'n.d.',
  version: 'Version',
  dataset: 'Data set',
  inside: 'In',
  retrieved: 'Retrieved today, from there',
};

describe('a record of RIS', () => {
  it('of a view has all its fields, a line each, ended by CR LF', () => {
    expect(ris([view]).split('\r\n')).toEqual([
      'TY  - DATA',
      'ID  - small-war',
      'TI  - A small war',
      'AU  - Nobody',
      'PB  - Conflict Timeline',
      'PY  - 2026',
      'DA  - 2026/11/27/',
      'ET  - 1.1.0',
      'UR  - https://example.org/#v=1&q={a b}\\',
      'Y2  - 2026/11/24/',
      'LA  - en',
      'N1  - shown: 3 of 6 events · 50 %',
      'N1  - licence: CC BY 4.0',
      `N1  - SHA-256: ${sha256}`,
      'ER  - ',
      '',
      '',
    ]);
  });

  it('of events names each by the dataset’s id and its own, and the dataset that it stands in', () => {
    const records = ris([event, { ...event, id: '1018' }]).split('ER  - \r\n');
    expect(records).toHaveLength(2 + 1);
    expect(records[0]).toContain('\r\nID  - small-war/1017 Gəncə\r\n');
    expect(records[0]).toContain('\r\nT2  - A small war\r\n');
    expect(records[1]).toContain('\r\nID  - small-war/1018\r\n');
  });

  it('says nothing that the dataset doesn’t', () => {
    expect(
      ris([bare])
        .match(/^\w\w(?=  -)/gm)
        ?.join(' '),
    ).toBe('TY ID TI AU PB UR Y2 LA ER');
  });
});

describe('an entry of BibTeX', () => {
  it('of a view has all its fields, in this order', () => {
    expect(bibtex(view)).toBe(
      [
        '@misc{small-war,',
        '  author = {{Nobody}},',
        '  title = {{A small war}},',
        '  year = {2026},',
        '  month = {11},',
        '  publisher = {Conflict Timeline},',
        '  howpublished = {{Data set small-war}},',
        '  version = {1.1.0},',
        '  url = {https://example.org/#v=1&q=%7Ba%20b%7D%5C},',
        '  urldate = {2026-11-24},',
        '  language = {en},',
        `  note = {3 of 6 events · 50 \\%, Version 1.1.0, SHA-256 ${sha256}, licence CC BY 4.0, accessed 2026-11-24},`,
        '}',
      ].join('\n'),
    );
  });

  it('of an event names its id, and the dataset that it stands in', () => {
    const lines = bibtex(event).split('\n');
    expect(lines[0]).toBe('@misc{small-war-1017-G-nc,');
    expect(lines).toContain('  title = {{A hit?}},');
    expect(lines).toContain('  howpublished = {{In: A small war. Data set small-war}},');
  });

  it('says nothing that the dataset doesn’t', () => {
    expect(bibtex(bare)).toBe(
      [
        '@misc{x,',
        '  author = {{Conflict Timeline}},',
        '  title = {{T}},',
        '  publisher = {Conflict Timeline},',
        '  howpublished = {{Data set x}},',
        '  url = {https://example.org/},',
        '  urldate = {2026-11-24},',
        '  language = {fr},',
        '  note = {accessed 2026-11-24},',
        '}',
      ].join('\n'),
    );
    const dated = bibtex({ ...bare, edition: '2026' });
    expect(dated).toContain('  year = {2026},\n  publisher');
    expect(bibtex({ ...bare, edition: '2026-03' })).toContain('  year = {2026},\n  month = {3},\n');
  });

  it.each([
    ['Əğdam', 'g-dam'],
    ['--a__b--', 'a-b'],
    ['ж', 'conflict-timeline'],
    ['café', 'cafe'],
  ])('of a dataset called %s has the key %s', (id, key) => {
    expect(bibtex({ ...bare, id, datasetId: id })).toContain(`@misc{${key},`);
  });
});

describe('LaTeX', () => {
  it.each([
    [
      'àáâãāăȧäåőčạçą',
      '{\\`a}{\\\'a}{\\^a}{\\~a}{\\=a}{\\u{a}}{\\.a}{\\"a}{\\r{a}}{\\H{o}}{\\v{c}}{\\d{a}}{\\c{c}}{\\k{a}}',
    ],
    ['ÀÉ', "{\\`A}{\\'E}"],
    ['ïǰ', '{\\"{\\i}}{\\v{\\j}}'],
    ['ấ', "{\\'{\\^a}}"],
    ['й', 'й'],
    ['a\u0315', 'a\u0315'],
    ['$&#%_', '\\$\\&\\#\\%\\_'],
    ['^~<>"', '{\\textasciicircum}{\\textasciitilde}{\\textless}{\\textgreater}{\\textquotedbl}'],
    ['{}\\', '{\\textbraceleft}{\\textbraceright}{\\textbackslash}'],
    ['əƏıßæÆœŒøØłŁ', '{\\textschwa}{\\textschwa}{\\i}{\\ss}{\\ae}{\\AE}{\\oe}{\\OE}{\\o}{\\O}{\\l}{\\L}'],
    ['–—‘’ʻ“”', "-----`''``''"],
    ['«a»…', '{\\guillemotleft}a{\\guillemotright}{\\ldots}'],
    ['a\u00a0b\u202fc', 'a~b\\,c'],
    ['e\u0301', "{\\'e}"],
  ])('writes %s as %s', (text, expected) => expect(latex(text)).toBe(expected));
});

describe('a reference in APA', () => {
  it('of a view', () => {
    expect(apa(view, words)).toBe(
      `Nobody. (2026). A small war (Version 1.1.0) [Data set: 3 of 6 events · 50 %]. Conflict Timeline. Retrieved today, from there [SHA-256: ${sha256}]`,
    );
  });

  it('of an event', () => {
    expect(apa(event, words)).toBe(
      `Nobody. (2026). A hit? In A small war (Version 1.1.0; 1017 Gəncə) [Data set: 3 of 6 events · 50 %]. Conflict Timeline. Retrieved today, from there [SHA-256: ${sha256}]`,
    );
    const titled = (title: string) => apa({ ...event, title }, words).slice(0, 40);
    expect(titled('A hit')).toContain(' A hit. In ');
    for (const end of '.!?…') expect(titled(`A hit${end}`)).toContain(` A hit${end} In `);
    expect(titled('A hit. Or')).toContain('A hit. Or. In');
  });

  it('of data that say nothing of themselves; the maker is named once', () => {
    expect(apa(bare, words)).toBe('Conflict Timeline. (n.d.). T [Data set]. Retrieved today, from there');
    expect(apa({ ...bare, author: 'A. Writer.' }, words)).toBe(
      'A. Writer. (n.d.). T [Data set]. Conflict Timeline. Retrieved today, from there',
    );
    expect(apa({ ...bare, id: 'e', container: 'C' }, words)).toContain('T. In C (e) [Data set].');
  });
});

describe('CSL-JSON', () => {
  it('has all fields of a view, and nothing that isn’t known', () => {
    expect(cslJson([view, event, bare])).toBe(
      JSON.stringify(
        [
          {
            id: 'small-war',
            type: 'dataset',
            title: 'A small war',
            author: [{ literal: 'Nobody' }],
            publisher: 'Conflict Timeline',
            issued: { 'date-parts': [[2026, 11, 27]] },
            version: '1.1.0',
            URL: view.url,
            accessed: { 'date-parts': [[2026, 11, 24]] },
            language: 'en',
            note: `shown: 3 of 6 events · 50 %\nlicence: CC BY 4.0\nSHA-256: ${sha256}`,
          },
          {
            id: 'small-war/1017 Gəncə',
            type: 'dataset',
            title: 'A hit?',
            'container-title': 'A small war',
            author: [{ literal: 'Nobody' }],
            publisher: 'Conflict Timeline',
            issued: { 'date-parts': [[2026, 11, 27]] },
            version: '1.1.0',
            URL: view.url,
            accessed: { 'date-parts': [[2026, 11, 24]] },
            language: 'en',
            note: `shown: 3 of 6 events · 50 %\nlicence: CC BY 4.0\nSHA-256: ${sha256}`,
          },
          {
            id: 'x',
            type: 'dataset',
            title: 'T',
            author: [{ literal: 'Conflict Timeline' }],
            publisher: 'Conflict Timeline',
            URL: 'https://example.org/',
            accessed: { 'date-parts': [[2026, 11, 24]] },
            language: 'fr',
            note: '',
          },
        ],
        undefined,
        2,
      ),
    );
  });
});

describe('what a reference is made of', () => {
  it.each([
    ['2026-11-27', [2026, 11, 27]],
    ['2026-11', [2026, 11]],
    ['2026', [2026]],
    ['2026-11-27~', []],
    ['2026/2027', []],
    ['-2026', []],
    ['x2026', []],
    [undefined, []],
  ])('the edition %s is %j', (edition, parts) => expect(editionParts(edition)).toEqual(parts));

  it.each([
    ['a\u200e\u061cb', 'ab'],
    ['a\r\n\u2028\u2029b', 'a b'],
    ['a   b ', 'a b'],
    ['a\ud800b\uffff', 'ab'],
  ])('one line of %j is %j', (text, line) => expect(oneLine(text)).toBe(line));

  it.each([
    ['A, B; ODbL', 'A, B'],
    ['A · CC0', 'A'],
    ['A - License: MIT', 'A'],
    ['A (CC BY 4.0)', 'A'],
    ['A., ODC', 'A'],
    ['ACCBY', 'ACCBY'],
    ['A;', 'A'],
    [' \n', 'Conflict Timeline'],
    ['(CC BY)', 'Conflict Timeline'],
  ])('the makers in “%s” are “%s”', (attribution, author) => expect(authorOf(attribution)).toBe(author));
});

describe('a reference to what is on the screen', () => {
  const loaded = loadedOf({ ...smallDataset, edition: '2026-11-27' });

  it('of a view has the dataset’s texts in the reader’s language', () => {
    const cited = citedView({ ...loaded, sha256 }, 'https://example.org/', '2026-11-24', 'fr', 'tout');
    expect(cited).toEqual({
      id: 'small',
      datasetId: 'small',
      version: '1',
      licence: 'CC-BY-4.0',
      title: 'Une petite guerre',
      author: 'Nobody',
      url: 'https://example.org/',
      accessed: '2026-11-24',
      language: 'fr',
      edition: '2026-11-27',
      shown: 'tout',
      sha256,
    });
    const { shown: _shown, ...rest } = cited;
    expect(
      citedEvent(cited, { id: 'e', title: { en: 'A hit', fr: 'Une frappe' } }, 'https://example.org/#e'),
    ).toEqual({
      ...rest,
      id: 'e',
      title: 'Une frappe',
      container: 'Une petite guerre',
      url: 'https://example.org/#e',
    });
  });

  it('leaves out what isn’t known', () => {
    const { sha256: _sum, ...unknown } = loadedOf(smallDataset);
    expect(Object.keys(citedView(unknown, '', '', 'en')).sort()).toEqual(
      ['accessed', 'author', 'datasetId', 'id', 'language', 'licence', 'title', 'url', 'version'].sort(),
    );
  });

  it('in a table says of each row where it is from', () => {
    const of = exportedOf(loaded);
    const counts = { shown: 3, whole: 6 };
    expect(provenanceOf(of, counts, '3 of 6')).toEqual({
      dataset: 'small',
      dataset_version: '1',
      dataset_edition: '2026-11-27',
      dataset_sha256: checksum,
      licence: 'CC BY 4.0',
      attribution: 'Nobody',
      terms: '',
      shown: '3 of 6',
      link: address,
      exported: writtenAt,
    });
    expect(provenanceOf(exportedOf(loadedOf(smallDataset)), counts).dataset_edition).toBe('');
  });
});
