import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roundedDataset } from '../../../src/export/dataset/roundedDataset';

const bytes = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));

describe('a dataset that is given away with rounded coordinates', () => {
  it('tells the point of a table’s row nowhere, neither in the place’s id nor in its name', async () => {
    const table = 'date,title,lat,lng\n2020-10-01,Here,39.8177,46.7528\n2020-10-02,There,39.8179,46.7529\n';
    const { dataset, placeId } = await roundedDataset('own.csv', bytes(table));
    const text = JSON.stringify(dataset);
    expect(text).not.toMatch(/39\.81|46\.75/);
    expect(dataset.places).toHaveLength(2);
    expect(new Set(dataset.places.map(({ id }) => id)).size).toBe(2);
    expect(dataset.events.map(({ places }) => places[0]?.place)).toEqual(dataset.places.map(({ id }) => id));
    expect(placeId('@46.7528,39.8177')).toBe(dataset.places[0]?.id);
  });

  it('is the same again when it is read again', async () => {
    const once = await roundedDataset('whole.json', fixture('json/whole.json'));
    const twice = await roundedDataset('again.json', bytes(JSON.stringify(once.dataset)));
    expect(twice.dataset).toEqual(once.dataset);
    expect(once.dataset.format).toBe('conflict-timeline/1');
    expect(once.dataset.events.length).toBeGreaterThan(0);
  });

  it('is refused where the file can’t be read', async () => {
    await expect(roundedDataset('page.html', bytes('<html>'))).rejects.toThrow('page.html');
  });
});
