// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardDefaults, useCard } from '../../../src/views/card/useCard';

const { stayMs, swapMs } = cardDefaults;

type ViewProps = { readonly name: string; readonly pointed: string | undefined };

/** A view with its card; `data-hovered` is what the pointer on the card lights. */
function View({ name, pointed }: ViewProps) {
  const { shown, over } = useCard(
    pointed,
    (key) => key,
    (of) => (document.body.dataset['hovered'] = of ?? ''),
  );
  return shown === undefined ? null : (
    <div data-view={name} {...over}>
      {shown}
    </div>
  );
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.useRealTimers();
});

/** What the pointer is over in the one view and in the other. */
const point = (map: string | undefined, timeline?: string) =>
  act(() =>
    root.render(
      <>
        <View name="map" pointed={map} />
        <View name="timeline" pointed={timeline} />
      </>,
    ),
  );
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const told = () => [...host.querySelectorAll('[data-view]')].map((card) => card.textContent);
const fire = (type: 'pointerover' | 'pointerout') =>
  act(() =>
    host
      .querySelector('[data-view]')
      ?.dispatchEvent(new MouseEvent(type, { bubbles: true, relatedTarget: document.body })),
  );
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => document.body.dispatchEvent(event));
  return event;
};

describe('a card', () => {
  it('is there at once, and stays while its mark is pointed at', () => {
    point('a');
    expect(told()).toEqual(['a']);
    wait(60_000);
    expect(told()).toEqual(['a']);
  });

  it('stays for the pointer to come to it, and as long as the pointer is on it', () => {
    point('a');
    point(undefined);
    wait(stayMs - 1);
    fire('pointerover');
    expect(document.body.dataset['hovered']).toBe('a');
    wait(60_000);
    expect(told()).toEqual(['a']);
    fire('pointerout');
    expect(document.body.dataset['hovered']).toBe('');
    wait(stayMs);
    expect(told()).toEqual([]);
  });

  it('isn’t changed by a mark that the pointer crosses on its way to it, but by one that it rests on', () => {
    point('a');
    point('b');
    wait(swapMs - 1);
    point('c');
    wait(swapMs - 1);
    expect(told()).toEqual(['a']);
    wait(1);
    expect(told()).toEqual(['c']);
  });

  it('goes by Escape, without the pointer moved, and nothing else hears of the key', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    point('a');
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(told()).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
    // The pointer moves on the same mark.
    point('a');
    wait(60_000);
    expect(told()).toEqual([]);
    // The next Escape is for what is open under it.
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledTimes(1);
    point('b');
    expect(told()).toEqual(['b']);
    point(undefined);
    wait(stayMs);
    point('a');
    expect(told()).toEqual(['a']);
    document.body.removeEventListener('keydown', heard);
  });

  it('that Escape took from under the pointer follows the pointer again', () => {
    point('a');
    fire('pointerover');
    point(undefined);
    press('Escape');
    point('b');
    point(undefined);
    wait(stayMs);
    expect(told()).toEqual([]);
  });

  it('leaves other keys alone', () => {
    point('a');
    expect(press('ArrowDown').defaultPrevented).toBe(false);
    expect(told()).toEqual(['a']);
  });

  it('is the only one: that of another view goes at once', () => {
    point('a');
    point(undefined, 'b');
    expect(told()).toEqual(['b']);
    point('a', undefined);
    expect(told()).toEqual(['a']);
  });
});
