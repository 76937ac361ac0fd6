import { describe, expect, it } from 'vitest';
import { run } from './run';

const dataset = (events: readonly object[], sources: readonly object[]) => `{
  "format": "conflict-timeline/1", "id": "x", "version": "1.2", "title": "X", "licence": "CC-BY-4.0",
  "attribution": "X", "timeZone": "UTC", "periods": [], "categories": [{ "id": "a", "title": "Shots" }],
  "places": [{ "id": "p", "names": { "en": "P" }, "lng": 10, "lat": -5, "precision": "exact" },
    { "id": "q", "names": { "en": "Q" }, "lng": -20.5, "lat": 7, "precision": "exact" },
    { "id": "r", "names": { "en": "R" }, "precision": "unknown" }],
  "events": ${JSON.stringify(events)}, "sources": ${JSON.stringify(sources)}, "claims": []
}`;
const event = (id: string, when: string, more: object = {}) => ({
  id,
  when,
  title: id,
  category: 'a',
  ...more,
});

describe('info', () => {
  it('sums a file up', async () => {
    const input = dataset(
      [
        event('one', '2020-10'),
        event('two', '2020-10-08', { reports: [{ source: 's', reported: '2020-12-01' }] }),
        event('none', '../..'),
      ],
      [{ id: 's', title: 'S', support: 'page-read' }],
    );
    const { exit, out, err } = await run(['info', '-'], { input });
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(out.replace(/SHA-256: [0-9a-f]{64}/, 'SHA-256')).toBe(`Format: Conflict Timeline JSON
Title: X
Version: 1.2
Licence: CC BY 4.0
Events: 2, 1 set aside
Figures: 0, 0 set aside
Happened: 2020-10-01 to 2020-10-31
Became known: 2020-10-31 to 2020-12-01
Points, in degrees: -20.5 to 10 east, -5 to 7 north
Categories: 1 (Shots)
Actors: 0
Sides: 0
Sources: 1
Places: 2 with a point, 1 without
SHA-256
`);
  });

  it('knows of assumed days by sources that come after their events', async () => {
    const reports = [{ source: 's', reported: '2020-10-08', assumed: true }];
    const told = async (sources: readonly object[]) =>
      JSON.parse(
        (
          await run(['info', '--json', '-'], {
            input: dataset([event('one', '2020-10-08', { reports })], sources),
          })
        ).out,
      ) as { readonly known: object };
    const source = { id: 's', title: 'S', support: 'page-read', published: '2021-02-03' };
    expect((await told([source])).known).toEqual({ from: '2021-02-03', to: '2021-02-03' });
    expect((await told([])).known).toEqual({ from: '2020-10-08', to: '2020-10-08' });
  });

  it('says how the text was encoded where that was guessed', async () => {
    const { out } = await run(['info', 'tests/fixtures/csv/windows-1252.csv']);
    expect(out).toContain('Encoding: The file isn’t UTF-8. It was read as windows-1252');
    expect((await run(['info', 'tests/fixtures/csv/plain.csv'])).out).not.toContain('Encoding');
  });

  it('says why there is nothing to sum up', async () => {
    const { exit, out, err } = await run(['info', '-'], {
      input: '{"format":"conflict-timeline/1","events":[]}',
    });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('No event could be read.');
  });
});
