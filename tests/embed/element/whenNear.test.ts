// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { whenNear } from '../../../src/embed/element/whenNear';

afterEach(() => vi.unstubAllGlobals());

/** The browser's observer, led by the test. */
function stubObserver() {
  const made: { tell: (near: boolean) => void; margin: string | undefined; observed: number }[] = [];
  class Observer {
    readonly #one: (typeof made)[number];
    constructor(
      tell: (entries: readonly { isIntersecting: boolean }[]) => void,
      { rootMargin }: IntersectionObserverInit,
    ) {
      this.#one = {
        tell: (isIntersecting) => tell([{ isIntersecting }]),
        margin: rootMargin,
        observed: 0,
      };
      made.push(this.#one);
    }
    observe() {
      this.#one.observed++;
    }
    disconnect() {
      this.#one.observed = 0;
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  return made;
}

it('begins once, when the element is near, and looks no more', () => {
  const made = stubObserver();
  const begin = vi.fn();
  whenNear(document.body, begin);
  made[0]?.tell(false);
  expect(begin).not.toHaveBeenCalled();
  expect(made).toMatchObject([{ observed: 1, margin: '100%' }]);
  made[0]?.tell(true);
  expect(begin).toHaveBeenCalledOnce();
  expect(made[0]?.observed).toBe(0);
});

it('looks no more where it is stopped', () => {
  const made = stubObserver();
  whenNear(document.body, vi.fn())();
  expect(made[0]?.observed).toBe(0);
});

it('begins at once where a browser can’t tell', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  const begin = vi.fn();
  whenNear(document.body, begin);
  expect(begin).toHaveBeenCalledOnce();
});
