import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDecoder } from '../../src/load/decoder';
import type { Issue } from '../../src/model/issue';
import { properties } from '../seed';
import { written } from './writtenIn';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/csv/${name}`, import.meta.url));

async function decoded(
  bytes: Uint8Array,
  size = bytes.length,
  encoding?: string,
): Promise<{ text: string; issues: string[] }> {
  const issues: Issue[] = [];
  const decoder = createDecoder((issue) => issues.push(issue), encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += Math.max(1, size)) {
    text += await decoder.decode(bytes.subarray(at, at + Math.max(1, size)));
  }
  return { text: text + (await decoder.end()), issues: issues.map(({ code, value }) => `${code} ${value}`) };
}

const encoder = new TextEncoder();

test('UTF-8 comes through wherever it is cut, and without its byte order mark', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (text, size, mark) => {
        const bytes = encoder.encode((mark ? '\uFEFF' : '') + text);
        const plain = new TextDecoder('utf-8', { ignoreBOM: mark ? false : true }).decode(bytes);
        const expected = plain.startsWith('\uFEFF') && !mark ? plain.slice(1) : plain;
        expect(await decoded(bytes, size)).toEqual({ text: expected, issues: [] });
      },
    ),
    properties,
  );
});

test.each([1, 2, 3, 5, 1000])(
  'a byte order mark in the middle is a character, in pieces of %i bytes',
  async (size) => {
    expect((await decoded(encoder.encode('abc\uFEFFdef'), size)).text).toBe('abc\uFEFFdef');
  },
);

test.each([1, 3, 1000])('windows-1252 is guessed and told, in pieces of %i bytes', async (size) => {
  const { text, issues } = await decoded(fixture('windows-1252.csv'), size);
  expect(text).toContain('Bombardement à Stepanakert – « nuit »,Chouchi');
  expect(text).toContain('Été');
  expect(issues).toEqual(['encoding-guessed windows-1252']);
});

test('windows-1252 is guessed where the accent is the very last byte', async () => {
  expect(await decoded(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toEqual({
    text: 'café',
    issues: ['encoding-guessed windows-1252'],
  });
});

test.each([4, 1000])('damage in a file that is UTF-8 stays damage, in pieces of %i bytes', async (size) => {
  const bytes = new Uint8Array([
    ...encoder.encode('Gəncə, Şuşa, Xankəndi '),
    0xff,
    ...encoder.encode(' Ağdam'),
  ]);
  expect(await decoded(bytes, size)).toEqual({
    text: 'Gəncə, Şuşa, Xankəndi \uFFFD Ağdam',
    issues: ['encoding-broken utf-8'],
  });
});

test.each([2, 3, 1000])(
  'UTF-16 with its mark, as Excel saves "Unicode text", in pieces of %i bytes',
  async (size) => {
    expect((await decoded(fixture('utf-16-from-excel.csv'), size)).text).toBe(
      'date\ttitle\r\n2020-10-04\tƏsgəran\r\n',
    );
  },
);

test.each([0, 1, 2])('a file of %i bytes is no longer than that', async (length) => {
  expect((await decoded(encoder.encode('ab').subarray(0, length))).text).toBe('ab'.slice(0, length));
});

test.each([1, 3, 64, 1000, 100_000])(
  'UTF-16 without its mark is known by its zero bytes, in pieces of %i',
  async (size) => {
    const text = `date,title\r\n${'2021-03-08,Мост разрушен — Ə\r\n'.repeat(40)}`;
    const little = new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer);
    const big = little.map((_byte, at) => little[at ^ 1] ?? 0);
    expect(await decoded(little, size)).toEqual({ text, issues: ['encoding-guessed utf-16le'] });
    expect(await decoded(big, size)).toEqual({ text, issues: ['encoding-guessed utf-16be'] });
  },
);

test.each([
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
  ],
  ['zero bytes on one side alone', new Uint8Array(64).map((_zero, at) => (at % 2 ? 0 : 1))],
])('%s is no UTF-16', async (_name, bytes) => {
  expect((await decoded(bytes)).issues).not.toContain('encoding-guessed utf-16le');
});

test.each([1, 3, 1000, 100_000])(
  'windows-1251 comes out right, and is told, in pieces of %i bytes',
  async (size) => {
    const text = `date,title\n${'2021-03-08,Strike at the bridge\n'.repeat(200)}2021-03-09,Мост разрушен\n`;
    expect(await decoded(written(text, 'windows-1251'), size)).toEqual({
      text,
      issues: ['encoding-guessed windows-1251'],
    });
  },
);

test('an encoding that is given is taken, and nothing told', async () => {
  const bytes = written('Łódź, Été', 'windows-1250');
  expect(await decoded(bytes, 3, 'windows-1250')).toEqual({ text: 'Łódź, Été', issues: [] });
  expect(await decoded(encoder.encode('\uFEFFЁ'), 1, 'utf-8')).toEqual({ text: 'Ё', issues: [] });
  expect(await decoded(encoder.encode('Ё'), 1, 'no-such-encoding')).toEqual({ text: 'Ё', issues: [] });
});

test('quotes and dashes of windows-1252 are what they were', async () => {
  const text = 'L’attaque — « nuit » – “x” … à Œuvre, é';
  expect(await decoded(written(text, 'windows-1252'))).toEqual({
    text,
    issues: ['encoding-guessed windows-1252'],
  });
});

test('any bytes become text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 600 }),
      fc.integer({ min: 1, max: 300 }),
      async (bytes, size) => {
        const whole = await decoded(bytes);
        expect(await decoded(bytes, size)).toEqual(whole);
        expect(whole.issues.length).toBeLessThan(2);
      },
    ),
    properties,
  );
});
