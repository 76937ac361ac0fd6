// @vitest-environment jsdom
import { beforeAll, expect, it } from 'vitest';

const place = (attributes = '') =>
  `<div data-conflict-timeline="https://a.example/ct/#v=1&amp;q=x" ${attributes}><a href="#">Link</a></div>`;
const frames = () => [...document.querySelectorAll('iframe')];
/** A mutation observer is called in a microtask. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeAll(async () => {
  document.body.innerHTML = `<div data-conflict-timeline="https://["></div>${place('data-title="First"')}`;
  await import('../../../src/embed/frame/embedScript');
});

it('turns what is there into frames; an address that is none stops no other', () => {
  expect(frames().map(({ title }) => title)).toEqual(['First']);
  const [frame] = frames();
  expect(frame?.src).toBe('https://a.example/ct/?embed&height=auto#v=1&q=x');
  expect(frame?.getAttribute('sandbox')?.split(' ').sort()).toEqual([
    'allow-downloads',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-same-origin',
    'allow-scripts',
  ]);
});

it('turns what comes later into frames too, alone or inside of something', async () => {
  const [alone, around] = [document.createElement('div'), document.createElement('section')];
  alone.dataset['conflictTimeline'] = 'https://a.example/ct/';
  alone.dataset['title'] = 'Alone';
  around.innerHTML = `<p>Text</p>${place('data-title="Inside" data-fixed data-height="400"')}`;
  document.body.append(alone, 'text', around);
  await settled();
  expect(frames().map(({ title, height }) => [title, height])).toEqual([
    ['First', '540'],
    ['Alone', '540'],
    ['Inside', '400'],
  ]);
});

it('makes one frame of a place, however often it is moved', async () => {
  const before = frames();
  const last = document.body.lastElementChild;
  if (last) document.body.prepend(last);
  await settled();
  expect(new Set(frames())).toEqual(new Set(before));
});

it('makes no frame of an address that runs as a script', async () => {
  const { length } = frames();
  document.body.insertAdjacentHTML('beforeend', '<div data-conflict-timeline="javascript:alert(1)"></div>');
  await settled();
  expect(frames()).toHaveLength(length);
});
