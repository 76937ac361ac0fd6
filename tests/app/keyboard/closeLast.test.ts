// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepKeyboard } from '../../../src/app/keyboard/keepKeyboard';
import { createAppStore, type AppStore } from '../../../src/state/createAppStore';
import { stubSizes } from './stubSizes';

/** A page in small: what opens is what its button says. */
const page = `
  <button id="menu" aria-expanded="false"></button>
  <button id="layers" aria-expanded="false"></button>
  <button id="lit" class="key-button" aria-pressed="false"></button>
  <button id="lane" aria-pressed="true"></button>
  <div class="panel"><h2></h2><input id="search" type="search"><input id="field"></div>`;

let root: HTMLElement;
let store: AppStore;
let stop: () => void;

beforeEach(() => {
  stubSizes();
  root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = page;
  root.addEventListener('click', ({ target }) => {
    const state = (target as Element).hasAttribute('aria-expanded') ? 'aria-expanded' : 'aria-pressed';
    const button = target as Element;
    button.setAttribute(state, String(button.getAttribute(state) !== 'true'));
  });
  store = createAppStore();
  stop = keepKeyboard(root, store, []);
});
afterEach(() => {
  stop();
  root.remove();
});

const find = (id: string) => root.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
const act = (name: string) =>
  name === 'event' ? store.getState().change({ event: 'a' }) : find(name).click();
function escape(target: EventTarget = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
const open = () => [
  ...(store.getState().view.event === undefined ? [] : ['event']),
  ...['menu', 'layers'].filter((id) => find(id).getAttribute('aria-expanded') === 'true'),
  ...(find('lit').getAttribute('aria-pressed') === 'true' ? ['lit'] : []),
];

describe('Escape closes what opened last', () => {
  it.each([
    ['nothing', [], []],
    ['an event', ['event'], ['event']],
    ['a menu over an event', ['event', 'menu'], ['menu', 'event']],
    ['an event opened under the layers', ['layers', 'event'], ['event', 'layers']],
    ['a lit item of the key', ['event', 'lit'], ['lit', 'event']],
    ['three things', ['layers', 'event', 'menu'], ['menu', 'event', 'layers']],
    ['what was opened again', ['menu', 'event', 'menu', 'menu'], ['menu', 'event']],
    ['what was closed meanwhile', ['event', 'menu', 'menu'], ['event']],
  ])('of %s', (_name, opened, closed) => {
    opened.forEach(act);
    for (const name of closed) {
      const before = open();
      expect(escape()).toBe(true);
      expect(before.filter((one) => !open().includes(one))).toEqual([name]);
    }
    expect(open()).toEqual([]);
    expect(escape()).toBe(false);
    expect(find('lane').getAttribute('aria-pressed')).toBe('true');
  });

  it('and gives the focus to its button', () => {
    act('layers');
    find('field').focus();
    escape(find('field'));
    expect(document.activeElement).toBe(find('layers'));
  });

  it('unless a part of the page, or the browser, has done something with the key', () => {
    act('event');
    const search = find('search') as HTMLInputElement;
    search.value = 'ganja';
    escape(search);
    expect(open()).toEqual(['event']);
    search.value = '';
    find('field').addEventListener('keydown', (event) => event.preventDefault());
    escape(find('field'));
    expect(open()).toEqual(['event']);
    const dialog = root.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    escape();
    expect(open()).toEqual(['event']);
    dialog.remove();
    escape(search);
    expect(open()).toEqual([]);
  });

  it('also where it is pressed before this is there', () => {
    stop();
    act('event');
    const early = new KeyboardEvent('keydown', { key: 'Escape' });
    stop = keepKeyboard(root, store, [
      { event: new Event('focusin'), path: [] },
      { event: early, path: [] },
    ]);
    expect(open()).toEqual([]);
  });
});
