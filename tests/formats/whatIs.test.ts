import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { recogniseOwn } from '../../src/formats/own/recogniseOwn';
import { headBytes, whatIs } from '../../src/formats/whatIs';

const bytes = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [...part])));
const zip = (...names: string[]) =>
  bytes(...names.flatMap((name) => ['PK\u0003\u0004', Array<number>(22).fill(0), name, [1, 2, 3]]));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('what a file is', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['nothing', bytes(), 'empty'],
    ['blanks alone', bytes(' \r\n\t\n'), 'empty'],
    ['a mark of UTF-8 alone', bytes([0xef, 0xbb, 0xbf]), 'empty'],
    ['more blanks than are looked at', bytes(' '.repeat(headBytes)), undefined],
    ['xlsx', zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'), 'workbook'],
    ['xlsx by its first name', zip('[Content_Types].xml'), 'workbook'],
    ['docx', zip('[Content_Types].xml', 'word/document.xml'), 'binary'],
    ['ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'workbook'],
    ['odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'binary'],
    ['xls', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'workbook'],
    ['zip of a CSV', zip('events.csv'), 'archive'],
    ['kmz', zip('doc.kml'), 'archive'],
    ['empty zip', bytes('PK\u0005\u0006'), 'archive'],
    ['gzip', new Uint8Array(gzipSync('date,title\n')), 'archive'],
    ['png', bytes([0x89], 'PNG\r\n', [0x1a], '\n'), 'binary'],
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0]), 'binary'],
    ['gif', bytes('GIF89a'), 'binary'],
    ['webp', bytes('RIFF', [9, 9, 0, 0], 'WEBP'), 'binary'],
    ['pdf', bytes('%PDF-1.7'), 'binary'],
    ['rtf', bytes('{\\rtf1\\ansi'), 'binary'],
    ['sqlite', bytes('SQLite format 3\0'), 'binary'],
    ['UTF-16 without a mark', utf16('date,title\n'), 'binary'],
    ['UTF-16 with one', bytes([0xff, 0xfe], [...utf16('date,title\n')]), undefined],
    ['a web page', bytes('\n<!doctype html>'), 'page'],
    ['kml', bytes('<?xml version="1.0"?><kml>'), 'page'],
    ['geojson', bytes('{"type":"FeatureCollection","features":[]}'), 'geojson'],
    ['geojson by its features', bytes('{"crs":{"type":"name"},"features":[]}'), 'geojson'],
    ['an answer of UCDP', bytes('{"TotalCount":1,"Result":[{"id":1}]}'), 'answer'],
    ['an answer of ACLED', bytes('{"status":200,"success":true,"count":1,"data":[]}'), 'answer'],
    ['a story', bytes('{"title":{},"events":[{"start_date":{"year":"2021"}}]}'), 'story'],
    ['a list', bytes('[\n{"date":"2021-03-08"}]'), 'list'],
    ['an empty list', bytes('[]'), 'list'],
    ['CSV', bytes('date,title\n2021-03-08,"Type: {FeatureCollection"\n'), undefined],
    ['CSV whose first heading stands in brackets', bytes('[date],title\n'), undefined],
    ['CSV in windows-1252', bytes('date,title\n2021,Caf', [0xe9]), undefined],
    ['our own', bytes('{"format":"conflict-timeline/1","type":"Feature","events":[]}'), undefined],
    ['our own without its name', bytes('{"categories":[],"events":[{"start_date":1}]}'), undefined],
    [
      'ours with foreign names within',
      bytes('{"categories":[],"events":[{"geometry":{},"Result":1}]}'),
      undefined,
    ],
    ['any other object', bytes('{"hello":"world"}'), undefined],
  ])('%s', (_name, given, expected) => expect(whatIs(given)).toBe(expected));

  it('is told by its name where an archive says nothing', () => {
    expect(whatIs(zip('\u0007\u0007'), 'Events.XLSX')).toBe('workbook');
    expect(whatIs(bytes('date,title\n'), 'events.xlsx')).toBeUndefined();
  });

  it('is found wherever the bytes are cut', () => {
    const text = '{"format":"conflict-timeline/1","events":[{"title":"a \\"b\\" {é"}]}';
    const whole = bytes(text);
    for (let length = 1; length <= whole.length; length++) {
      const kind = whatIs(whole.subarray(0, length));
      expect([undefined, 'empty']).toContain(kind);
      expect(recogniseOwn(text.slice(0, length))).toBeDefined();
    }
  });
});
