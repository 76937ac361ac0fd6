// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dismissByEscape } from '../../../src/app/keyboard/dismissHints';

let hint: HTMLElement;
let knob: HTMLElement;
let isShown: boolean;
let stop: () => void;

beforeEach(() => {
  document.body.innerHTML =
    '<div id="root"><button id="knob"></button><p class="timeline-known-hint"></p></div>';
  knob = document.querySelector('#knob') as HTMLElement;
  hint = document.querySelector('.timeline-known-hint') as HTMLElement;
  isShown = true;
  // jsdom draws nothing.
  hint.checkVisibility = () => isShown && !hint.hidden;
  stop = dismissByEscape(document.body);
});
afterEach(() => stop());

/** Presses a key anywhere; true where it did something. */
const press = (key: string) =>
  !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('Escape hides a hint that is shown, once, wherever the focus is', () => {
  expect(press('a')).toBe(false);
  expect(hint.hidden).toBe(false);
  expect(press('Escape')).toBe(true);
  expect(hint.hidden).toBe(true);
  // The next one is for what else is open.
  expect(press('Escape')).toBe(false);
});

it('leaves Escape alone while none is shown', () => {
  isShown = false;
  expect(press('Escape')).toBe(false);
  expect(hint.hidden).toBe(false);
});

it.each(['pointerenter', 'focus'])('brings it back at the next %s of what it tells of', (event) => {
  press('Escape');
  knob.dispatchEvent(new Event(event));
  expect(hint.hidden).toBe(false);
});

it('is over when it is stopped', () => {
  stop();
  expect(press('Escape')).toBe(false);
});
