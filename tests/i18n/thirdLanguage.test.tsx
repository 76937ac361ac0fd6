// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { UiLanguage } from '../../src/i18n/languages';
import type * as LanguageTable from '../../src/i18n/languageTable';
import type { GroupMessages, MessageGroup } from '../../src/i18n/messageGroups';
import { moreLanguages } from '../fixtures/languages/moreLanguages';
import { loadedOf } from './loadedOf';
import { smallDataset } from '../table/smallDataset';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** The messages of the two languages by path, as the groups of the app list theirs. */
const fixtures = import.meta.glob<GroupMessages>('../fixtures/languages/*/*.ts', { import: 'default' });
const files = Object.entries(fixtures).map(
  ([path, load]) => [path.replace('../fixtures/languages/', './'), load] as const,
);

const appWithTwoMore = async () => {
  vi.resetModules();
  vi.doMock('../../src/i18n/languageTable', async (original) => {
    const { languageTable } = await original<typeof LanguageTable>();
    return { languageTable: { ...languageTable, ...moreLanguages } };
  });
  vi.doMock('../../src/i18n/messageGroups', async (original) => {
    const groups = await original<{ readonly [name: string]: MessageGroup }>();
    const more = (name: string) => files.filter(([path]) => path.endsWith(`/${name}.ts`));
    return Object.fromEntries(
      Object.entries(groups).map(([name, group]) => [name, { ...group, ...Object.fromEntries(more(name)) }]),
    );
  });
  const { loadMessageGroups, loadMessages } = await import('../../src/i18n/messages');
  const { createTranslator } = await import('../../src/i18n/translator');
  const { textIn, otherLanguageIn } = await import('../../src/model/text');
  const { readLink, writeLink } = await import('../../src/url/link');
  const { linkLanguage } = await import('../../src/url/linkLanguage');
  const { spokenLanguage } = await import('../../src/i18n/spokenLanguage');
  const { createAppStore } = await import('../../src/state/createAppStore');
  const { defaultView } = await import('../../src/state/view/view');
  const { AppStoreContext } = await import('../../src/state/useApp');
  const { HeaderTools } = await import('../../src/app/start/HeaderTools');
  const { PageDocument } = await import('../../src/app/page/PageDocument');
  const { ShareOptions } = await import('../../src/share/dialog/ShareOptions');
  const { shell, deferred } = await import('../../src/i18n/messageGroups');
  const { shareDialog } = await import('../../src/i18n/dialogGroups');
  await loadMessageGroups([shell, deferred, shareDialog]);
  await Promise.all([pl, ar].map(loadMessages));
  return {
    createTranslator,
    textIn,
    otherLanguageIn,
    readLink,
    writeLink,
    linkLanguage,
    spokenLanguage,
    createAppStore,
    defaultView,
    AppStoreContext,
    HeaderTools,
    PageDocument,
    ShareOptions,
  };
};

// Languages of the mocked table.
const [pl, ar] = ['pl', 'ar'] as unknown as [UiLanguage, UiLanguage];
let app: Awaited<ReturnType<typeof appWithTwoMore>>;
beforeAll(async () => {
  app = await appWithTwoMore();
});

describe('a language that is a row of the table and a folder of messages', () => {
  it.each([
    [1, '1 wydarzenie'],
    [2, '2 wydarzenia'],
    [5, '5 wydarzeń'],
    [12, '12 wydarzeń'],
    [22, '22 wydarzenia'],
  ])('counts %i as Polish does', (count, expected) => {
    expect(app.createTranslator(pl)('count.events', { count })).toBe(expected);
  });

  it.each([
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [5, '5 أحداث'],
    [22, '22 حدثًا'],
    [100, '100 حدث'],
  ])('counts %i as Arabic does', (count, expected) => {
    expect(app.createTranslator(ar)('count.events', { count })).toBe(expected);
  });

  it('says what it lacks in its fallbacks, best first, in groups of the boot and of later parts', () => {
    const [polish, arabic] = [app.createTranslator(pl), app.createTranslator(ar)];
    expect(polish('app.name')).toBe('Oś czasu konfliktu');
    expect(polish('app.cancel')).toBe('Annuler');
    expect(polish('map.zoomIn')).not.toBe('Zoom in');
    expect(arabic('app.cancel')).toBe('Cancel');
    expect(arabic('map.zoomIn')).toBe('Zoom in');
    expect(arabic('detail.asOf', { date: 'x' })).toBe('as it stood on x');
  });

  it('is read from and written to links, and chosen for its readers', () => {
    const { view, unread } = app.readLink('#v=1&lang=pl');
    expect([view.lang, unread]).toEqual(['pl', []]);
    expect(app.writeLink(view)).toContain('lang=pl');
    expect(app.linkLanguage('#v=1&lang=ar')).toBe('ar');
    expect(app.spokenLanguage(['de', 'pl-PL', 'en'])).toBe('pl');
    expect(app.readLink('#v=1&lang=de').unread).toEqual([{ parameter: 'lang', value: 'de' }]);
  });

  it('has texts of a dataset in its fallbacks', () => {
    const text = { en: 'Fighting', fr: 'Combats', az: 'Döyüş' };
    expect([app.textIn(text, 'pl'), app.otherLanguageIn(text, 'pl')]).toEqual(['Combats', 'fr']);
    expect([app.textIn(text, 'ar'), app.otherLanguageIn(text, 'ar')]).toEqual(['Fighting', 'en']);
    expect(app.textIn({ az: 'Döyüş' }, 'pl')).toBe('Döyüş');
  });

  it('is in the menu and in the choice of what is shared, and gives the document its direction', async () => {
    const { AppStoreContext, HeaderTools, PageDocument, ShareOptions } = app;
    const store = app.createAppStore({ ...app.defaultView, lang: ar });
    const loaded = loadedOf(smallDataset);
    const choices = {
      start: 'here',
      state: 'live',
      lang: undefined,
      theme: undefined,
      round: false,
    } as unknown as Parameters<typeof ShareOptions>[0]['choices'];
    const element = document.createElement('div');
    const root = createRoot(element);
    await act(() =>
      root.render(
        createElement(
          AppStoreContext,
          { value: store },
          createElement(PageDocument),
          createElement(HeaderTools),
          createElement(ShareOptions, {
            loaded,
            published: { kind: 'unpublished' },
            choices,
            choose: () => {},
          } as Parameters<typeof ShareOptions>[0]),
        ),
      ),
    );
    const menu = [...element.querySelectorAll<HTMLElement>('.look-languages button')];
    expect(menu.map(({ lang, title }) => `${lang} ${title}`)).toEqual([
      'en English',
      'fr Français',
      'pl Polski',
      'ar العربية',
    ]);
    expect(element.textContent).toContain('EnglishFrançaisPolskiالعربية');
    expect(element.querySelector('bdi[lang=pl]')?.textContent).toBe('Polski');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    await act(() => root.unmount());
  });
});
