// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { Notices } from '../../src/app/Notices';
import { mayHaveNotices } from '../../src/app/mayHaveNotices';
import { noticesOf, type Notice } from '../../src/app/noticesOf';
import { EmbedNotices } from '../../src/embed/view/EmbedNotices';
import { createTranslator } from '../../src/i18n/translator';
import type { Severity } from '../../src/model/issue';
import { createAppStore, type AppState } from '../../src/state/createAppStore';
import type { KeptVersion, Loaded } from '../../src/state/session/loaded';
import { AppStoreContext } from '../../src/state/useApp';
import { languages } from '../../src/i18n/languages';
import { defaultView, type View } from '../../src/state/view/view';
import { loadedOf } from '../i18n/loadedOf';
import { smallDataset } from '../table/smallDataset';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const a = 'aa'.repeat(32);
const b = 'bb'.repeat(32);
const small: Loaded = { ...loadedOf(smallDataset), sha256: a };
const { sha256: _, ...unsummed } = small;
const faulty: Loaded = { ...small, table: { ...small.table, issueCount: 3 } };

/** A published version that is shown, and the latest. */
function keptAs(version: string, latest: string): KeptVersion {
  return { version, latest, day: '2026-11-27', sha256: a, bytes: 1, events: 2, address: `${version}/a.json` };
}

type Case = {
  readonly view?: Partial<View>;
  readonly loaded?: Loaded;
  readonly unread?: AppState['unread'];
  readonly expected: readonly Notice['kind'][];
};
const cases: { readonly [name: string]: Case } = {
  'nothing to say': { expected: [] },
  'frozen to this very data': { view: { version: '1', sha256: a }, expected: [] },
  'another version': { view: { version: '0.9' }, expected: ['frozen'] },
  'another checksum': { view: { version: '1', sha256: b }, expected: ['frozen'] },
  'a checksum that can’t be checked': { view: { sha256: a }, loaded: unsummed, expected: ['frozen'] },
  'a part of a file, of another version': {
    view: { version: '0.9' },
    loaded: { ...small, part: 2 },
    expected: ['frozen'],
  },
  'a part of a file, whose checksum nobody knows': {
    view: { sha256: b },
    loaded: { ...unsummed, part: 2 },
    expected: [],
  },
  'rounded places': { view: { round: 'on' }, expected: ['rounded'] },
  'a parameter that can’t be read': { unread: [{ parameter: 'from', value: 'soon' }], expected: ['unread'] },
  'problems in the data': { loaded: faulty, expected: ['issues'] },
  'data of another host': {
    loaded: { ...small, address: 'https://example.org/x.json' },
    expected: ['foreign'],
  },
  'a file of the reader’s own': { loaded: { ...small, address: 'file:x.csv' }, expected: ['foreign'] },
  'a published version that is shown': {
    view: { version: '1', sha256: a },
    loaded: { ...small, kept: keptAs('1', '2') },
    expected: ['frozen'],
  },
  'a published version whose file was lost': {
    view: { version: '0.9' },
    loaded: { ...small, keptLost: true },
    expected: ['frozen'],
  },
  'all of it at once': {
    view: { version: '2', round: 'on', known: 18_540 },
    loaded: { ...faulty, address: 'https://example.org/x.json' },
    unread: [{ parameter: 'from', value: 'soon' }],
    expected: ['unread', 'frozen', 'rounded', 'foreign', 'issues'],
  },
};

/** What a component says in the state of a case: kind, role and words of each notice. */
async function said(
  component: ReactNode,
  { view, loaded = small, unread = [] }: Case,
): Promise<readonly (readonly unknown[])[]> {
  const store = createAppStore({ ...defaultView, ...view });
  store.getState().setLoaded(loaded);
  store.getState().setUnread(unread);
  const element = document.createElement('div');
  const root = createRoot(element);
  await act(async () => {
    root.render(<AppStoreContext value={store}>{component}</AppStoreContext>);
    await vi.dynamicImportSettled();
  });
  const found = [...element.querySelectorAll<HTMLElement>('[data-notice]')].map((notice) => [
    notice.dataset['notice'],
    notice.getAttribute('role'),
    notice.firstElementChild?.textContent,
  ]);
  act(() => root.unmount());
  return found;
}

describe('the notices of a view', () => {
  it.each(Object.entries(cases))(
    'of %s are the same on the page and in an embedded view',
    async (_name, given) => {
      const page = await said(<Notices />, given);
      expect(page.map(([kind]) => kind)).toEqual(given.expected);
      expect(await said(<EmbedNotices />, given)).toEqual(page);
    },
  );

  it('are loaded where there may be any, and not where the view is plain', () => {
    for (const { view, loaded = small, unread = [], expected } of Object.values(cases))
      if (expected.length > 0)
        expect(mayHaveNotices({ loaded, unread, view: { ...defaultView, ...view } })).toBe(true);
    expect(mayHaveNotices({ loaded: small, unread: [], view: defaultView })).toBe(false);
    expect(mayHaveNotices({ loaded: undefined, unread: [], view: defaultView })).toBe(false);
  });

  it.each<[Severity, number, string]>([
    ['error', 1, '1 remark on the data. Rows that could not be read are left out; everything else is shown.'],
    ['warning', 1, '1 remark on the data. Every row is shown.'],
    ['note', 1, '1 remark on the data. Every row is shown.'],
    // Of those that were not kept nobody knows.
    [
      'note',
      1001,
      '1,001 remarks on the data. Rows that could not be read are left out; everything else is shown.',
    ],
  ])('say of an issue of severity %s, of %i in all, whether a row was left out', (severity, count, text) => {
    const issues = [{ severity, code: 'columns-unread', row: 1 } as const];
    const loaded = { ...small, table: { ...small.table, issues, issueCount: count } };
    const [notice] = noticesOf({ loaded, unread: [], view: defaultView }, createTranslator('en'));
    expect(notice?.text).toBe(text);
  });

  it.each<[string, Partial<View>, Loaded, 'alert' | 'status', RegExp]>([
    [
      'shows a published version',
      { version: '1' },
      { ...small, kept: keptAs('1', '2') },
      'status',
      /^Frozen: this is version 1 of 27 November 2026\. The newest version of the data is 2\.$/,
    ],
    [
      'shows one whose number was used again',
      { version: '1' },
      { ...small, kept: keptAs('1', '1') },
      'status',
      /^Frozen: this is version 1 as it was published on 27 November 2026\..*changed since/,
    ],
    [
      'shows one that can’t be checked',
      { version: '1', sha256: a },
      { ...unsummed, kept: keptAs('1', '2') },
      'status',
      /newest version of the data is 2\. .*could not be checked here/,
    ],
    [
      'lost the copy',
      { version: '0.9' },
      { ...small, keptLost: true },
      'alert',
      /version 0\.9 .*has a copy of it, but/,
    ],
    [
      'has none',
      { version: '0.9' },
      small,
      'alert',
      /made for version 0\.9 of the data; it is now another: 1\./,
    ],
    ['is asked for a way up', { version: '../..' }, small, 'alert', /made for version … of the data/],
    ['is asked for a host', { version: '//host' }, small, 'alert', /made for version … of the data/],
    [
      'is asked for an endless one',
      { version: 'x'.repeat(10_000) },
      small,
      'alert',
      /made for version … of the data/,
    ],
  ])('of a frozen view say that the page %s', (_name, view, loaded, role, words) => {
    const notices = noticesOf(
      { loaded, unread: [], view: { ...defaultView, ...view } },
      createTranslator('en'),
    );
    expect(notices).toEqual([{ kind: 'frozen', role, text: expect.stringMatching(words) as string }]);
  });

  it('of a published version lead to what changed and to the newest, and can be dismissed', async () => {
    const store = createAppStore({ ...defaultView, version: '1' });
    store.getState().setLoaded({ ...small, kept: keptAs('1', '2') });
    const element = document.createElement('div');
    const root = createRoot(element);
    const draw = (component: ReactNode) =>
      act(async () => {
        root.render(<AppStoreContext value={store}>{component}</AppStoreContext>);
        await vi.dynamicImportSettled();
      });
    await draw(<EmbedNotices fullView="https://example.org/ct/" />);
    expect(element.querySelector('a')?.getAttribute('href')).toBe(
      'https://example.org/ct/#v=1&panel=changes&version=1',
    );
    expect(element.querySelector('button')).toBeNull();
    await draw(<Notices />);
    const press = (name: string) =>
      act(() =>
        [...element.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click(),
      );
    await press('What changed');
    expect(store.getState().view.panel).toBe('changes');
    await press('Dismiss');
    expect(element.querySelector('[data-notice]')).toBeNull();
    await act(() => store.getState().setLoaded({ ...small, kept: keptAs('1', '3') }));
    await press('Show the newest');
    expect(store.getState().view).toMatchObject({ version: undefined, sha256: undefined });
    act(() => root.unmount());
  });

  it('are said in every language, and of every kind there is a case', () => {
    const kinds = new Set(Object.values(cases).flatMap(({ expected }) => expected));
    const all: { readonly [kind in Notice['kind']]: true } = {
      unread: true,
      frozen: true,
      rounded: true,
      foreign: true,
      issues: true,
    };
    expect([...kinds].sort()).toEqual(Object.keys(all).sort());
    const { view, loaded, unread } = cases['all of it at once'] as Required<Case>;
    const texts = languages.map((language) =>
      noticesOf({ loaded, unread, view: { ...defaultView, ...view } }, createTranslator(language)).map(
        ({ text }) => text,
      ),
    );
    expect(new Set(texts.flat()).size).toBe(10);
  });

  it('say of a link how much could not be read, and nothing of what stands in it', () => {
    const text = (unread: AppState['unread']) =>
      noticesOf({ loaded: undefined, unread, view: defaultView }, createTranslator('en'))[0]?.text ?? '';
    const evil = 'Your account was closed. Call';
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      parameter: `${evil} ${i}`,
      value: 'evil.example',
    }));
    expect(text(many)).toBe(
      '20,000 parts of the link could not be read. Everything else is shown as asked for.',
    );
    const named = ['from', 'to', 'sort', 'lang', evil].map((parameter) => ({ parameter, value: evil }));
    expect(text(named)).toBe(
      '5 parts of the link could not be read (from, to, sort). Everything else is shown as asked for.',
    );
  });
});
