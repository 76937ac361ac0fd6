// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportName, writeExport, type ExportProgress } from '../../src/app/files/writeExport';
import { formIds } from '../../src/export/forms';
import { chosenFile, type SavedFile } from '../../src/share/file/savedFile';
import type { ConflictEvent } from '../../src/model/event';
import { exportedOf } from '../export/exportedOf';
import { loadedOf } from '../i18n/loadedOf';
import { smallDataset } from '../table/smallDataset';

const [shelling] = smallDataset.events;
if (!shelling) throw new Error('the small dataset has no event');
const count = 3000;
const events = Array.from({ length: count }, (_, n): ConflictEvent => ({ ...shelling, id: `n${n}` }));
const loaded = loadedOf({ ...smallDataset, events });
const given = { ...exportedOf(loaded), signal: undefined };

/** A file that keeps what is done to it. */
function keptFile() {
  const done: string[] = [];
  const parts: Blob[] = [];
  const file: SavedFile = {
    add: (part) => Promise.resolve(void parts.push(part)),
    end: () => Promise.resolve(void done.push('end')),
    drop: () => Promise.resolve(void done.push('drop')),
  };
  return { file, parts, done };
}

const bytesOf = (parts: readonly Blob[]) => parts.reduce((sum, { size }) => sum + size, 0);

describe('an export', () => {
  it.each(formIds)('%s: goes into its file part by part, and ends it', async (id) => {
    const { file, parts, done } = keptFile();
    const told: ExportProgress[] = [];
    const { signal } = new AbortController();
    const bytes = await writeExport(id, given, { file, signal, onProgress: (of) => told.push(of) });
    expect(bytes).toBe(bytesOf(parts));
    expect(bytes).toBeGreaterThan(300);
    for (const { size } of parts) expect(size).toBeLessThan(600_000);
    expect(done).toEqual(['end']);
    for (const [index, { rows, bytes: so }] of told.entries()) {
      expect(rows).toBeGreaterThanOrEqual(told[index - 1]?.rows ?? 0);
      expect(so).toBeLessThanOrEqual(bytes);
    }
    expect(exportName(id, given)).toMatch(/^small_.*\.[a-z.]+$/);
  });

  it('drops its file where it is cancelled, and where the disk is full', async () => {
    const control = new AbortController();
    const cancelled = keptFile();
    const stop = () => control.abort(new Error('enough'));
    const file = { ...cancelled.file, add: (part: Blob) => (stop(), cancelled.file.add(part)) };
    const options = { file, signal: control.signal, onProgress: () => undefined };
    await expect(writeExport('csv', given, options)).rejects.toThrow('enough');
    expect(cancelled.done).toEqual(['drop']);

    const full = keptFile();
    const failing = { ...full.file, add: () => Promise.reject(new Error('full')) };
    const { signal } = new AbortController();
    await expect(
      writeExport('json', given, { file: failing, signal, onProgress: () => undefined }),
    ).rejects.toThrow('full');
    expect(full.done).toEqual(['drop']);
  });
});

describe('a file where the reader has chosen', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is written as its parts come, and removed where it is dropped', async () => {
    const done: string[] = [];
    const note = (what: string) => Promise.resolve(void done.push(what));
    const stream = {
      write: (part: Blob) => note(`write ${part.size}`),
      close: () => note('close'),
      abort: () => note('abort'),
    };
    vi.stubGlobal('showSaveFilePicker', ({ suggestedName }: { suggestedName: string }) => {
      done.push(suggestedName);
      return Promise.resolve({ createWritable: () => Promise.resolve(stream), remove: () => note('remove') });
    });
    const file = await chosenFile('a.csv');
    await file?.add(new Blob(['one']));
    await file?.end();
    expect(done).toEqual(['a.csv', 'write 3', 'close']);
    await (await chosenFile('b.csv'))?.drop();
    expect(done.slice(3)).toEqual(['b.csv', 'abort', 'remove']);
  });

  it('is none where the browser can’t', async () => {
    expect(await chosenFile('a.csv')).toBeUndefined();
  });
});
