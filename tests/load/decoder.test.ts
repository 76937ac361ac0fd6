import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDecoder } from '../../src/load/decoder';
import type { Issue } from '../../src/model/issue';
import { properties } from '../seed';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/csv/${name}`, import.meta.url));

function decoded(bytes: Uint8Array, size = bytes.length): { text: string; issues: string[] } {
  const issues: Issue[] = [];
  const decoder = createDecoder((issue) => issues.push(issue));
  let text = '';
  for (let at = 0; at < bytes.length; at += Math.max(1, size)) {
    text += decoder.decode(bytes.subarray(at, at + Math.max(1, size)));
  }
  return { text: text + decoder.end(), issues: issues.map(({ code, value }) => `${code} ${value}`) };
}

const encoder = new TextEncoder();

test('UTF-8 comes through wherever it is cut, and without its byte order mark', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      (text, size, mark) => {
        const bytes = encoder.encode((mark ? '\uFEFF' : '') + text);
        const plain = new TextDecoder('utf-8', { ignoreBOM: mark ? false : true }).decode(bytes);
        const expected = plain.startsWith('\uFEFF') && !mark ? plain.slice(1) : plain;
        expect(decoded(bytes, size)).toEqual({ text: expected, issues: [] });
      },
    ),
    properties,
  );
});

test.each([1, 2, 3, 5, 1000])(
  'a byte order mark in the middle is a character, in pieces of %i bytes',
  (size) => {
    expect(decoded(encoder.encode('abc\uFEFFdef'), size).text).toBe('abc\uFEFFdef');
  },
);

test.each([1, 3, 1000])('windows-1252 is guessed and told, in pieces of %i bytes', (size) => {
  const { text, issues } = decoded(fixture('windows-1252.csv'), size);
  expect(text).toContain('Bombardement à Stepanakert – « nuit »,Chouchi');
  expect(text).toContain('Été');
  expect(issues).toEqual(['encoding-guessed windows-1252']);
});

test('windows-1252 is guessed where the accent is the very last byte', () => {
  expect(decoded(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toEqual({
    text: 'café',
    issues: ['encoding-guessed windows-1252'],
  });
});

test.each([4, 1000])('damage in a file that is UTF-8 stays damage, in pieces of %i bytes', (size) => {
  const bytes = new Uint8Array([
    ...encoder.encode('Gəncə, Şuşa, Xankəndi '),
    0xff,
    ...encoder.encode(' Ağdam'),
  ]);
  expect(decoded(bytes, size)).toEqual({
    text: 'Gəncə, Şuşa, Xankəndi \uFFFD Ağdam',
    issues: ['encoding-broken utf-8'],
  });
});

test.each([2, 3, 1000])(
  'UTF-16 with its mark, as Excel saves "Unicode text", in pieces of %i bytes',
  (size) => {
    expect(decoded(fixture('utf-16-from-excel.csv'), size).text).toBe(
      'date\ttitle\r\n2020-10-04\tƏsgəran\r\n',
    );
  },
);

test.each([0, 1, 2])('a file of %i bytes is no longer than that', (length) => {
  expect(decoded(encoder.encode('ab').subarray(0, length)).text).toBe('ab'.slice(0, length));
});
