import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { formIds, type FormId } from '../../src/export/forms';
import { recognise } from '../../src/formats/recognise';
import { readText } from '../formats/read';
import { parseRows } from '../export/parseRows';
import { counts, visit } from './visit';

/** Exports the form that is chosen, by the keyboard, and gives the file. */
async function exported(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

const listed = (name: string) => (text: string) =>
  (JSON.parse(text) as { readonly [list: string]: readonly unknown[] })[name]?.length ?? 0;

/** How many events or figures a file holds; undefined where it holds sources. */
const held: { readonly [Id in FormId]: ((text: string) => number) | undefined } = {
  csv: (text) => parseRows(text).length - 1,
  claims: (text) => parseRows(text).length - 1,
  ucdp: (text) => parseRows(text).length - 1,
  json: listed('events'),
  geojson: listed('features'),
  timelinejs: listed('events'),
  kml: (text) => text.match(/<Placemark>/g)?.length ?? 0,
  bibtex: undefined,
  ris: undefined,
  csl: undefined,
};

describe('the export', () => {
  it('writes each form of what is shown, which is read back, by keyboard and on a phone', async () => {
    const { page, ready } = await visit({ hash: 'v=1&category=ceasefire' });
    await ready();
    const [shown = 0] = await counts(page);
    await page.getByRole('button', { name: 'Export…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByLabel(`What is shown: ${shown} events`).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(
      await dialog.evaluate(
        (element) => element.scrollWidth <= element.clientWidth && element.clientWidth <= 390,
      ),
    ).toBe(true);

    for (const id of formIds) {
      await dialog.getByRole('combobox', { name: 'As' }).selectOption(id);
      const { name, text } = await exported(page);
      expect(name).toMatch(/^nagorno-karabakh-2020_.*_ceasefire\.[a-z.]+$/);
      expect(text).toContain('nagorno-karabakh-2020');
      const count = held[id]?.(text);
      if (id !== 'claims' && count !== undefined) expect([id, count]).toEqual([id, shown]);
      if (id === 'csv' || id === 'json' || id === 'ucdp') {
        const found = await recognise({ name, text });
        if (found.kind !== 'found') throw new Error(id);
        expect((await readText(found.read, text)).events).toHaveLength(shown);
      }
      await dialog.getByRole('status').getByText(name).waitFor();
    }

    await dialog.getByLabel(/^The whole dataset: \d+ events/).press('Space');
    await dialog.getByRole('combobox', { name: 'As' }).selectOption('json');
    const { text } = await exported(page);
    expect(listed('events')(text)).toBeGreaterThan(300);
    expect(text).toMatch(/"provenance":\{[^}]*"sha256":"[0-9a-f]{64}"/);
  });
});
