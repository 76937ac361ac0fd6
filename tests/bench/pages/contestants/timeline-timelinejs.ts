import '@knight-lab/timelinejs/dist/css/timeline.css';
import scriptUrl from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import type { Contestant } from '../contestant';
import { container } from '../container';
import { nextTask } from '../frame';
import { generatedObjects } from '../generatedObjects';
import { timelineSize } from '../timelineWindows';
import { until } from '../until';

type SlideDate = { readonly year: number; readonly month: number; readonly day: number };
type Slide = { readonly start_date: SlideDate; readonly text: { readonly headline: string } };

/** The part of TimelineJS3 that is used; it comes without types. */
type Library = {
  readonly Timeline: new (
    elementId: string,
    data: { readonly events: readonly Slide[] },
    options: { readonly [name: string]: unknown },
  ) => unknown;
};

declare global {
  interface Window {
    TL?: Library;
  }
}

/** The first draw of TimelineJS3, from its making until its markers are there. */
export const contestant: Contestant = async ({ n }) => {
  await addScript(scriptUrl);
  const library = window.TL;
  if (!library) throw new Error('TimelineJS3 did not load');
  const events = generatedObjects(n).map(({ start, title }): Slide => {
    const date = new Date(start * 86_400_000);
    return {
      start_date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
      text: { headline: title },
    };
  });
  // It lays out slides too, which want a taller box than a strip of time.
  container(timelineSize.widthPx, 600).id = 'timeline';
  const began = performance.now();
  new library.Timeline('timeline', { events }, { hash_bookmark: false, duration: 1 });
  await until(() => document.querySelectorAll('.tl-timemarker').length >= n);
  // Seen at the beginning of the frame that shows them.
  await nextTask();
  return { ms: [performance.now() - began] };
};

/** It is made for a script element, not for imports. */
function addScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`not loaded: ${src}`));
    document.head.append(script);
  });
}
