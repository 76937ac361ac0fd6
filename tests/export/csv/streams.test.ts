import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import { claimsCsvOf } from '../../../src/export/csv/claimsCsvOf';
import { csvOf } from '../../../src/export/csv/csvOf';
import { pageRows } from '../../../src/export/eventPages';
import type { Exported } from '../../../src/export/exported';
import { createTranslator } from '../../../src/i18n/translator';
import type { ConflictEvent } from '../../../src/model/event';
import type { Loaded } from '../../../src/state/session/loaded';
import { readLink } from '../../../src/url/link';
import { loadedOf } from '../../i18n/loadedOf';
import { claimWith, smallDataset } from '../../table/smallDataset';

const rows = 2 * pageRows + 1;
const ids = Array.from({ length: rows }, (_, index) => `n${index}`);
const [shelling] = smallDataset.events;
if (!shelling) throw new Error('the small dataset has no event');
const events = ids.map((id): ConflictEvent => ({ ...shelling, id }));
const claims = ids.map((id) => claimWith({ id, event: 'n1', best: 1 }));
const loaded = loadedOf({ ...smallDataset, events, claims });

/** The writer's input, and the offsets of the pages that it has asked for so far. */
function watched(
  hash: string,
  signal?: AbortSignal,
): { readonly exported: Exported; readonly asked: number[] } {
  const asked: number[] = [];
  const engine: Engine = {
    ask: (question, options) => {
      if (question.kind === 'records' && 'offset' in question) asked.push(question.offset ?? 0);
      return loaded.engine.ask(question, options);
    },
  };
  const of: Loaded = { ...loaded, engine };
  const { view } = readLink(hash);
  const exported = { loaded: of, view, t: createTranslator('en'), link: '', conventions: [] };
  return { exported: signal ? { ...exported, signal } : exported, asked };
}

const hash = 'from=1900-01-01&to=2100-12-31';
const idsIn = (text: string) => [...text.matchAll(/^(n\d+),/gm)].map(([, id]) => id);

describe.each([
  ['events', csvOf],
  ['claims', claimsCsvOf],
] as const)('a table of %s', (_what, write) => {
  it('comes a page at a time, each row once', async () => {
    const pages: string[] = [];
    for await (const text of write(watched(hash).exported)) pages.push(text);
    expect(pages.map((text) => idsIn(text).length)).toEqual([0, pageRows, pageRows, 1]);
    expect(pages.flatMap(idsIn).sort()).toEqual([...ids].sort());
  });

  it('stops between two pages where it is aborted', async () => {
    const control = new AbortController();
    const text = write(watched(hash, control.signal).exported);
    await text.next();
    expect((await text.next()).done).toBe(false);
    control.abort(new Error('enough'));
    await expect(text.next()).rejects.toThrow('enough');
    expect(await text.next()).toEqual({ done: true, value: undefined });
  });
});

describe('pages of events', () => {
  it('are asked for when they are wanted', async () => {
    const { exported, asked } = watched(hash);
    const text = csvOf(exported);
    await text.next();
    expect(asked).toEqual([]);
    await text.next();
    expect(asked).toEqual([0]);
    await text.next();
    await text.next();
    expect(asked).toEqual([0, pageRows, 2 * pageRows]);
    expect((await text.next()).done).toBe(true);
    expect(asked).toHaveLength(3);
  });

  it('are asked for no more where their reader has gone', async () => {
    const { exported, asked } = watched(hash);
    for await (const text of csvOf(exported)) if (idsIn(text).length > 0) break;
    expect(asked).toEqual([0]);
  });
});
