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
import type { Loaded } from '../../src/state/session/loaded';
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
