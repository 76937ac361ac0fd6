import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserAddressBar, readOnlyAddressBar } from '../../src/url/sync';

/** As much of a browser's window as an address bar is made of; `refused`: its history may not be touched. */
function fakeWindow(refused = false) {
  const entries: string[] = [];
  const note = (how: string) => (_state: unknown, _title: string, url: string) => {
    if (refused) throw new DOMException('The operation is insecure.', 'SecurityError');
    entries.push(`${how} ${url}`);
  };
  const location = { hash: '#v=1', pathname: '/war/', search: '?data=x.json' };
  const history = { pushState: note('push'), replaceState: note('replace') };
  return Object.assign(new EventTarget(), { location, history, entries });
}

describe('the browser’s address bar', () => {
  let page: ReturnType<typeof fakeWindow>;
  const show = (shown: ReturnType<typeof fakeWindow>) => vi.stubGlobal('window', (page = shown));
  beforeEach(() => show(fakeWindow()));
  afterEach(() => vi.unstubAllGlobals());

  it('says what stands in it', () => {
    expect(browserAddressBar.link()).toBe('v=1');
  });

  it('gets an entry or another hash; an empty one leaves the page and its dataset', () => {
    browserAddressBar.push('v=1&q=a');
    browserAddressBar.replace('v=1&q=b');
    browserAddressBar.push('');
    expect(page.entries).toEqual([
      'push /war/?data=x.json#v=1&q=a',
      'replace /war/?data=x.json#v=1&q=b',
      'push /war/?data=x.json',
    ]);
  });

  it('gives up the view of its query with the first entry', () => {
    Object.assign(page.location, { hash: '', search: '?q=a&data=x.json&utm_source=news' });
    expect(browserAddressBar.link()).toBe('q=a');
    browserAddressBar.push('v=1&q=b');
    browserAddressBar.push('');
    expect(page.entries).toEqual([
      'push /war/?data=x.json&utm_source=news#v=1&q=b',
      'push /war/?data=x.json&utm_source=news',
    ]);
  });

  it('is left alone where the page may not touch its history', () => {
    show(fakeWindow(true));
    browserAddressBar.push('v=1&q=a');
    expect(page.entries).toEqual([]);
  });

  it('is never written where it may only be read', () => {
    readOnlyAddressBar.push('v=1&q=a');
    readOnlyAddressBar.replace('v=1&q=a');
    expect(page.entries).toEqual([]);
    expect(readOnlyAddressBar.link()).toBe('v=1');
  });

  it.each(['popstate', 'hashchange'])('is heard on %s, until nobody listens', (kind) => {
    let heard = 0;
    const stop = browserAddressBar.listen(() => heard++);
    page.dispatchEvent(new Event(kind));
    expect(heard).toBe(1);
    stop();
    page.dispatchEvent(new Event(kind));
    expect(heard).toBe(1);
  });

  it('acts later, unless it is called off', async () => {
    const acted: string[] = [];
    browserAddressBar.later(() => acted.push('first'), 1);
    browserAddressBar.later(() => acted.push('called off'), 2)();
    await new Promise<void>((resolve) => browserAddressBar.later(resolve, 3));
    expect(acted).toEqual(['first']);
  });
});
