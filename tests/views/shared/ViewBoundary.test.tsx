// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewBoundary } from '../../../src/views/shared/ViewBoundary';

let broken = true;

function View() {
  if (broken) throw new Error('a view broke');
  return <p>the view</p>;
}

describe('an error inside a view', () => {
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    broken = true;
    // React tells the console of an error that a boundary caught; that is not what is tested.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  it('leaves the others working, and the view can be tried again', () => {
    const element = document.createElement('div');
    const root = createRoot(element);
    act(() =>
      root.render(
        <>
          <ViewBoundary fallback={(again) => <button onClick={again}>again</button>}>
            <View />
          </ViewBoundary>
          <p>the other view</p>
        </>,
      ),
    );
    expect(element.textContent).toBe('againthe other view');
    broken = false;
    act(() => element.querySelector('button')?.click());
    expect(element.textContent).toBe('the viewthe other view');
    act(() => root.unmount());
  });
});
