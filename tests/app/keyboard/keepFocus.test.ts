// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus, type KeptFocus } from '../../../src/app/keyboard/keepFocus';
import { createAppStore, type AppStore } from '../../../src/state/createAppStore';
import { focusNear } from '../../../src/views/shared/focusNear';
import { stubSizes } from './stubSizes';

/** The page in small, with the names that its parts have. */
const page = `
  <header class="header"><button id="menu"></button>
    <div class="menu-popover" id="popover"><input id="option"><button id="clear"></button></div></header>
  <div class="notices"><p id="unread"><button class="link-button" id="dismissUnread"></button></p>
    <p id="issues"><button class="link-button" id="dismissIssues"></button></p></div>
  <section class="known" id="known"><button id="today"></button></section>
  <section class="map"><div class="map-leaflet" id="map" tabindex="0"><button id="seat"></button></div>
    <div class="map-zoom"><button id="zoomIn"></button><button id="home"></button></div></section>
  <div class="panel" id="panel">
    <div class="active-filters" id="filters"><button class="chip" id="chip1"></button>
      <button class="chip" id="chip2"></button><button class="chip" id="chip3"></button>
      <button id="clearAll"></button></div>
    <section class="list" id="list"><h2 id="heading"></h2>
      <button class="line-button" data-id="a" id="lineA"></button>
      <button class="line-button" data-id="b" id="lineB"></button></section>
  </div>
  <div class="timeline"><div class="timeline-known-slider" id="knob" tabindex="0"></div></div>
  <dialog open id="dialog"><button id="close"></button><a href="#x" id="link">x</a></dialog>`;

describe.each([
  ['of a page,', (host: HTMLElement) => host],
  ['in a shadow root,', (host: HTMLElement) => host.attachShadow({ mode: 'open' })],
])('%s', (_place, placeIn) => {
  let host: HTMLElement;
  let root: HTMLElement;
  let store: AppStore;
  let kept: KeptFocus;
  let tellSizes: () => void;

  beforeEach(() => {
    tellSizes = stubSizes();
    host = document.body.appendChild(document.createElement('div'));
    root = placeIn(host).appendChild(document.createElement('div'));
    root.innerHTML = page;
    store = createAppStore();
    kept = keepFocus(root, store, []);
  });
  afterEach(() => {
    kept.stop();
    host.remove();
  });

  const find = (id: string) => root.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
  const focused = () => focusNear(root)?.id;

  describe('the focus of an element that goes falls', () => {
    it.each([
      ['chip1', ['chip1'], 'chip2'],
      ['chip3', ['chip3'], 'chip2'],
      ['chip2', ['chip2', 'chip1', 'chip3'], 'clearAll'],
      ['clearAll', ['filters'], 'heading'],
      ['dismissUnread', ['unread'], 'dismissIssues'],
      ['dismissIssues', ['unread', 'issues'], 'heading'],
      ['today', ['known'], 'knob'],
      ['seat', ['seat'], 'map'],
      ['home', ['home'], 'zoomIn'],
      ['lineB', ['lineB'], 'heading'],
      ['lineB', ['list'], 'panel'],
      ['link', ['link'], 'close'],
    ])('from %s, with %j gone, to %s', (from, gone, to) => {
      find(from).focus();
      gone.forEach((id) => find(id).remove());
      tellSizes();
      expect(focused()).toBe(to);
    });

    it('also where it went before this was there', async () => {
      const paths: EventTarget[][] = [];
      kept.stop();
      root.addEventListener('focusin', (event) => paths.push(event.composedPath()));
      find('chip2').focus();
      find('chip2').remove();
      kept = keepFocus(root, store, paths);
      await Promise.resolve();
      expect(focused()).toBe('chip1');
    });

    it.each([
      ['a dialog', 'dialog', 'link'],
      ['a menu', 'popover', 'option'],
    ])('with all of %s, to what had it before', (_name, layer, inside) => {
      find('menu').focus();
      find(inside).focus();
      find(layer).remove();
      tellSizes();
      expect(focused()).toBe('menu');
    });

    it('where it is disabled or covered, likewise', async () => {
      for (const [from, cover, to] of [
        ['home', () => find('home').setAttribute('disabled', ''), 'zoomIn'],
        ['chip1', () => find('panel').setAttribute('inert', ''), undefined],
      ] as const) {
        find(from).focus();
        cover();
        store.getState().change({});
        await new Promise(requestAnimationFrame);
        expect(focused()).not.toBe(from);
        if (to) expect(focused()).toBe(to);
      }
    });

    it('and stays where it is while nothing goes, or where the reader takes it', () => {
      find('chip1').focus();
      tellSizes();
      expect(focused()).toBe('chip1');
      find('chip2').remove();
      tellSizes();
      expect(focused()).toBe('chip1');
      find('chip1').blur();
      tellSizes();
      find('chip1').remove();
      tellSizes();
      expect(document.activeElement).toBe(document.body);
    });
  });

  describe('an event that closes leads to its line', () => {
    const detail = '<section class="detail" id="detail"><a href="#x" id="source">x</a></section>';

    function openAndClose(): void {
      store.getState().change({ event: 'b' });
      const list = find('list');
      list.outerHTML = detail;
      find('source').focus();
      store.getState().change({ event: undefined });
      find('detail').remove();
    }
    const bringList = (lines: string) =>
      find('panel').insertAdjacentHTML(
        'beforeend',
        `<section class="list"><h2 id="heading"></h2>${lines}</section>`,
      );
    const lines =
      '<button class="line-button" data-id="a"></button><button class="line-button" data-id="b" id="b"></button>';

    it('at once, where the list is there', () => {
      openAndClose();
      bringList(lines);
      tellSizes();
      expect(focused()).toBe('b');
    });

    it('when it comes, where the list comes later, and to its heading meanwhile', async () => {
      openAndClose();
      bringList('');
      tellSizes();
      expect(focused()).toBe('heading');
      find('heading').insertAdjacentHTML('afterend', lines);
      await Promise.resolve();
      expect(focused()).toBe('b');
    });

    it('but not once the reader does something else', async () => {
      openAndClose();
      bringList('');
      tellSizes();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
      find('menu').focus();
      find('heading').insertAdjacentHTML('afterend', lines);
      await Promise.resolve();
      expect(focused()).toBe('menu');
    });

    it('or to the heading, where the filters hide it', () => {
      openAndClose();
      bringList('<button class="line-button" data-id="a"></button>');
      tellSizes();
      expect(focused()).toBe('heading');
    });
  });
});
