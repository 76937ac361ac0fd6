import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { formIds, forms } from '../../src/export/forms';
import { folderOf, run } from './run';

const own = 'data/nagorno-karabakh-2020/dataset.json';
const files = folderOf({});
afterAll(files.remove);

describe('convert', () => {
  it.each(formIds)('writes %s to standard output, and to a file of its ending the same', async (form) => {
    const path = files.path(`events.${forms[form].extension}`);
    const shown = await run(['convert', own, '--to', form]);
    expect({ exit: shown.exit, err: shown.err }).toEqual({ exit: 0, err: '' });
    expect(shown.out.length).toBeGreaterThan(1000);
    const named = form === 'claims' ? ['--to', form] : [];
    expect(await run(['convert', own, '--out', path, ...named])).toEqual({ exit: 0, out: '', err: '' });
    const withoutTime = (text: string) => text.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'now');
    expect(withoutTime(readFileSync(path, 'utf8'))).toBe(withoutTime(shown.out));
    expect(existsSync(`${path}.part`)).toBe(false);
  });

  it('writes a dataset that nothing differs in when it is read back', async () => {
    const path = files.path('again.json');
    await run(['convert', own, '--out', path]);
    expect(await run(['diff', own, path])).toEqual({ exit: 0, out: 'Nothing differs.\n', err: '' });
  });

  it('ends with 1 where rows were set aside, and says where to look', async () => {
    const path = 'tests/fixtures/csv/row-without-date.csv';
    const { exit, out, err } = await run(['convert', path, '--to', 'json']);
    expect(exit).toBe(1);
    expect((JSON.parse(out) as { readonly events: readonly object[] }).events).toHaveLength(2);
    expect(err).toContain(`conflict-timeline validate ${path}`);
  });

  it('says that rows of ACLED may not be passed on', async () => {
    expect((await run(['convert', 'tests/fixtures/csv/acled.csv', '--to', 'csv'])).err).toContain(
      'terms of use',
    );
  });

  it('leaves nothing where a file can’t be written, or nothing could be read', async () => {
    const nowhere = files.path('no/such.json');
    const failed = await run(['convert', own, '--out', nowhere]);
    expect(failed.exit).toBe(2);
    expect(failed.err).toContain(`${nowhere} can’t be written`);
    const unread = files.path('unread.json');
    const none = await run(['convert', 'docs/phone.png', '--out', unread]);
    expect(none).toMatchObject({ exit: 2, out: '' });
    expect(existsSync(unread)).toBe(false);
  });
});
