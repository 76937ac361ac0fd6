import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialogs } from '../../src/i18n/en/dialogs';
import { later } from '../../src/i18n/en/later';
import { ownFile } from '../../src/i18n/en/ownFile';
import { screen } from '../../src/i18n/en/screen';
import { shareDialog } from '../../src/i18n/en/shareDialog';
import { typed } from '../../src/i18n/en/typed';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** All source but the messages themselves. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/^i18n\/(en|fr)\//.test(name.replaceAll('\\', '/')))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

/** What a key may be in the source: itself in quotes, or a template in which each `${…}` stands for some of it or none. */
const quoted = new Set([...sources.matchAll(/'([\w.-]+)'/g)].map(([, text]) => text));
const templates = [...sources.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`]*)`/g)].map(
  ([, text = '']) =>
    new RegExp(
      `^${text
        .split(/\$\{[^}]*\}/)
        .map(escaped)
        .join('.*')}$`,
    ),
);

it('Every message is used somewhere', () => {
  const keys = Object.keys({ ...en, ...screen, ...later, ...dialogs, ...ownFile, ...shareDialog, ...typed });
  expect(keys.length).toBeGreaterThan(400);
  expect(keys.filter((key) => !quoted.has(key) && !templates.some((one) => one.test(key)))).toEqual([]);
});
