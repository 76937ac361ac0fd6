import { createConflictTimeline } from 'conflict-timeline';

// The element is there once the library is imported; its events bubble.
const caption = document.querySelector('#caption');
const tell = ({ detail }) => {
  caption.textContent = `${detail.shown} of ${detail.whole} events, ${detail.from} to ${detail.to}`;
};
document.addEventListener('ct-ready', tell);
document.addEventListener('ct-filter', tell);
document.addEventListener('ct-error', ({ detail }) => {
  caption.textContent = `The timeline can't be shown (${detail.code}).`;
});

// The function makes one without an element of yours; both show the same data, which is fetched once.
const known = createConflictTimeline(document.querySelector('#known'), {
  folder: '/timeline/',
  known: '2020-10-09',
  onError: ({ code }) => {
    document.querySelector('#known').textContent = code;
  },
});
addEventListener('pagehide', () => known.stop());
