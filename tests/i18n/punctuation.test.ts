import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../src/', import.meta.url);
const files = ['views', 'app', 'share', 'embed'].flatMap((part) =>
  readdirSync(new URL(part, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `${part}/${name}`),
);

/**
 * A colon, a semicolon, a question or an exclamation mark behind a message: French puts a no-break space
 * before it, so it belongs to the message.
 */
const joined = [
  /\)\}[:;?!](?=[\s<{])/,
  /\$\{t\([^`]*\)\}[:;?!]/,
  /`[:;?!] ?\$\{/,
  /\.join\('[:;?!] ?'\)/,
  /(?:\+|&&|\?|,) '[:;?!] ?'/,
];

it('no component sets a double sign behind a message', () => {
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    return lines
      .filter((line) => joined.some((pattern) => pattern.test(line)))
      .map((line) => `${file}: ${line.trim()}`);
  });
  expect(found).toEqual([]);
});

it.each([
  ['<span>{t(`claims.role.${role}`)}: </span>'],
  ['{t(`detail.role.${role}`)}; {t(`detail.place.${precision}`)}'],
  ["when.notes.join('; ')"],
  ["place.approximate && `; ${t('detail.approximatePoint')}`"],
  ["{title && ': '}"],
])('the check finds %s', (line) => {
  expect(joined.some((pattern) => pattern.test(line))).toBe(true);
});
