import { describe, expect, it } from 'vitest';
import { apa } from '../../../src/export/references/apa';
import { biblatex, bibtex } from '../../../src/export/references/bibtex';
import { authorOf, oneLine, type Cited } from '../../../src/export/references/cited';
import { cslJson } from '../../../src/export/references/cslJson';
import { latex } from '../../../src/export/references/latex';

const sha256 = 'ab'.repeat(32);
const view: Cited = {
  id: 'nagorno-karabakh-2020',
  title: 'The 2020 Nagorno-Karabakh war',
  author: 'Conflict Timeline contributors',
  datasetId: 'nagorno-karabakh-2020',
  version: '1.1.0',
  edition: '2026-11-27',
  shown: '36 of 302 events · Air & missiles · 1 – 20 October 2020',
  licence: 'CC-BY-4.0',
  sha256,
  url: 'https://example.org/ct/#v=1&from=2020-10-01',
  accessed: '2026-11-24',
  language: 'en',
};
const { shown, ...whole } = view;
const event: Cited = {
  ...whole,
  id: '1017-ganja',
  title: 'Missiles hit homes in Gəncə & “Ağdam” {50%}',
  container: view.title,
  url: 'https://example.org/ct/#v=1&event=1017-ganja',
};
const words = {
  noDate: 'n.d.',
  version: 'Version',
  dataset: 'Data set',
  inside: 'In',
};
const wordsOf = ({ url }: { readonly url: string }, day: string) => ({
  ...words,
  retrieved: `Retrieved ${day}, from ${url}`,
});

describe('a reference to data of no version and no licence', () => {
  const bare = { ...whole, version: '', licence: '' };
  const bareEvent = { ...event, version: '', licence: '' };

  it('says nothing of either', () => {
    for (const text of [
      apa(bare, wordsOf(bare, '24 November 2026')),
      apa(bareEvent, wordsOf(bareEvent, '24 November 2026')),
      bibtex(bare),
      JSON.stringify(cslJson([bare])),
    ])
      expect(text).not.toMatch(/version|licence|\(\)|\(;/i);
    expect(apa(bareEvent, wordsOf(bareEvent, '24 November 2026'))).toContain('(1017-ganja)');
  });
});

describe('a reference in APA', () => {
  it('of a view names the maker, the year of the edition, the version, what is shown, the day and the link', () => {
    expect(apa(view, wordsOf(view, 'November 24, 2026'))).toBe(
      `Conflict Timeline contributors. (2026). The 2020 Nagorno-Karabakh war (Version 1.1.0) [Data set: ${shown}]. Conflict Timeline. Retrieved November 24, 2026, from https://example.org/ct/#v=1&from=2020-10-01 [SHA-256: ${sha256}]`,
    );
  });

  it('of an event names the dataset that it stands in, and its id', () => {
    expect(apa(event, wordsOf(event, 'November 24, 2026'))).toContain(
      'Missiles hit homes in Gəncə & “Ağdam” {50%}. In The 2020 Nagorno-Karabakh war (Version 1.1.0; 1017-ganja) [Data set].',
    );
  });

  it('makes up no year where the dataset tells none', () => {
    const { edition, ...undated } = view;
    expect(apa(undated, wordsOf(undated, 'today'))).toContain(' (n.d.). ');
    expect(bibtex(undated)).not.toContain('year =');
    expect(cslJson([undated])).not.toContain('issued');
    expect(edition).toBe('2026-11-27');
    expect(apa({ ...view, edition: '2026~' }, wordsOf(view, 'today'))).toContain(' (n.d.). ');
  });

  it('says nothing of a checksum that is not known, and takes an address as it is', () => {
    const { sha256: unknown, ...without } = { ...view, url: 'https://example.org/$&$1' };
    expect(unknown).toBe(sha256);
    expect(apa(without, wordsOf(without, 'today'))).not.toContain('SHA-256');
    expect(apa(without, wordsOf(without, 'today'))).toContain('https://example.org/$&$1');
  });
});

describe('an entry of BibLaTeX', () => {
  it('is a dataset with its day, and says nothing twice', () => {
    expect(biblatex(view)).toBe(
      [
        '@dataset{nagorno-karabakh-2020,',
        '  author = {{Conflict Timeline contributors}},',
        '  title = {{The 2020 Nagorno-Karabakh war}},',
        '  date = {2026-11-27},',
        '  publisher = {Conflict Timeline},',
        '  number = {nagorno-karabakh-2020},',
        '  version = {1.1.0},',
        '  url = {https://example.org/ct/#v=1&from=2020-10-01},',
        '  urldate = {2026-11-24},',
        '  language = {en},',
        `  note = {36 of 302 events · Air \\& missiles · 1 -- 20 October 2020, SHA-256 ${sha256}, licence CC BY 4.0},`,
        '}',
      ].join('\n'),
    );
  });

  it('of an event names the dataset that it stands in; of undated data it has no date, of bare data no note', () => {
    expect(biblatex(event)).toContain('maintitle = {{The 2020 Nagorno-Karabakh war}}');
    expect(biblatex(event)).toMatch(/^@dataset\{nagorno-karabakh-2020-1017-ganja,\n/);
    const { edition, shown: words, sha256: sum, ...bare } = { ...view, licence: '', version: '' };
    expect([edition, words, sum]).not.toContain(undefined);
    expect(biblatex(bare)).not.toMatch(/date = \{\}|  date|note|version/);
  });
});

describe('an entry of BibTeX', () => {
  it('escapes what LaTeX would act on, and writes accents as commands', () => {
    const entry = bibtex(event);
    expect(entry).toContain(
      "title = {{Missiles hit homes in G{\\textschwa}nc{\\textschwa} \\& ``A{\\u{g}}dam'' {\\textbraceleft}50\\%{\\textbraceright}}}",
    );
    expect(entry).toMatch(/^@misc\{nagorno-karabakh-2020-1017-ganja,\n/);
    expect(entry).toContain('url = {https://example.org/ct/#v=1&event=1017-ganja}');
    expect(entry).toContain(`SHA-256 ${sha256}`);
    expect(entry).toContain('year = {2026}');
    expect(entry).toContain('month = {11}');
    // What styles pass over in such an entry would be lost.
    expect(entry).not.toContain('booktitle');
    expect(entry).toContain(
      'howpublished = {{In: The 2020 Nagorno-Karabakh war. Data set nagorno-karabakh-2020}}',
    );
    expect(entry).toContain('licence CC BY 4.0');
  });

  it('of a view says in its note what is shown', () => {
    expect(bibtex(view)).toContain(
      'note = {36 of 302 events · Air \\& missiles · 1 -- 20 October 2020, Version 1.1.0,',
    );
  });

  it('keeps its braces in balance whatever stands in a title', () => {
    const entry = bibtex({ ...event, id: '}{', title: '}}} \\write18{rm} {{ \u202e \n@misc{x,' });
    let depth = 0;
    for (const sign of entry) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(entry).not.toContain('\u202e');
    expect(entry.match(/^@misc/gm)).toHaveLength(1);
  });

  it.each([
    ['é', "{\\'e}"],
    ['ç', '{\\c{c}}'],
    ['í', "{\\'{\\i}}"],
    ['ş', '{\\c{s}}'],
    ['č', '{\\v{c}}'],
    ['a_b^c~d#', 'a\\_b{\\textasciicircum}c{\\textasciitilde}d\\#'],
    ['\\', '{\\textbackslash}'],
    ['Ստեփանակերտ', 'Ստեփանակերտ'],
    ['Шуша', 'Шуша'],
  ])('writes %s as %s', (text, expected) => {
    expect(latex(text)).toBe(expected);
  });
});

describe('CSL-JSON', () => {
  it('is JSON that holds all of it', () => {
    expect(JSON.parse(cslJson([view, event]))).toEqual([
      expect.objectContaining({
        id: 'nagorno-karabakh-2020',
        type: 'dataset',
        version: '1.1.0',
        issued: { 'date-parts': [[2026, 11, 27]] },
        accessed: { 'date-parts': [[2026, 11, 24]] },
        note: `shown: ${shown}\nlicence: CC BY 4.0\nSHA-256: ${sha256}`,
      }),
      expect.objectContaining({ id: 'nagorno-karabakh-2020/1017-ganja', 'container-title': view.title }),
    ]);
  });
});

describe('texts of a reference', () => {
  it('lose what breaks lines or turns their direction', () => {
    expect(oneLine(' a\u0000b\nc\u202ed\u2066 e ')).toBe('a b cd e');
  });

  it.each([
    ['Conflict Timeline contributors, CC BY 4.0', 'Conflict Timeline contributors'],
    ['UCDP', 'UCDP'],
    ['', 'Conflict Timeline'],
    ['CC BY 4.0', 'Conflict Timeline'],
    ['Somebody (CC-BY-SA)', 'Somebody'],
    ['Somebody — Licence: see there', 'Somebody'],
    ['Une équipe\u00a0; CC BY 4.0', 'Une équipe'],
    ['A. Writer, .', 'A. Writer'],
    // Where a regular expression would look at each run of blanks or commas anew, these took minutes.
    [`a${'\u00a0'.repeat(1_000_000)}b`, `a${'\u00a0'.repeat(1_000_000)}b`],
    [`a${','.repeat(1_000_000)}`, 'a'],
  ])('name the maker of "%s" as "%s"', (attribution, author) => {
    expect(authorOf(attribution)).toBe(author);
  });
});
