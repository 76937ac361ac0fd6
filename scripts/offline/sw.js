// Keeps the app's own files for a visit without a network. The build puts version and files in their places.
const cacheName = 'conflict-timeline-__VERSION__';
const files = __FILES__;
const folder = new URL('./', self.location.href);
const kept = new Set(files.map((file) => new URL(file, folder).href));

self.addEventListener('install', (event) => {
  // Names with a hash never change; the others are asked for anew.
  const requests = files.map(
    (file) => new Request(file, { cache: file.startsWith('assets/') ? 'default' : 'no-cache' }),
  );
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(requests))
      .then(takeOverIfNobodyRuns),
  );
});

self.addEventListener('activate', (event) => {
  const outdated = (name) => name.startsWith('conflict-timeline-') && name !== cacheName;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(outdated).map((name) => caches.delete(name))))
      .then(() => self.clients.claim())
      .then(healPages),
  );
});

/** True once this version has taken over from one that did not start. */
let healing = false;
const rounds = 8;
const roundMs = 1000;

/**
 * Takes over where pages are open and none of them has started: the version before this one is broken, and its
 * pages can't ask for a change. Pages that start late have some seconds to say so.
 */
async function takeOverIfNobodyRuns() {
  if (!self.registration.active) return;
  for (let round = 0; round < rounds; round += 1) {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    // With no page open the browser changes over by itself.
    if (pages.length === 0 || (await anyRuns(pages))) return;
  }
  healing = true;
  await self.skipWaiting();
}

/** Asks pages whether they run; src/app/start/answerWorker.ts answers. True with the first answer, false after a second without. */
function anyRuns(pages) {
  return new Promise((resolve) => {
    setTimeout(resolve, roundMs, false);
    for (const page of pages) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(true);
      page.postMessage('runs?', [port2]);
    }
  });
}

/** Opens the pages anew that the broken version left blank. */
async function healPages() {
  if (!healing) return;
  const pages = await self.clients.matchAll({ type: 'window' });
  // Not waited for: a page is answered only once this worker is active.
  for (const page of pages) page.navigate(page.url).catch(() => undefined);
}

// Otherwise a newer version takes over only when the reader asks for it: no page changes under anybody's hands.
self.addEventListener('message', (event) => {
  if (event.data === 'change-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== folder.origin) return;
  const isPage = request.mode === 'navigate' && request.destination === 'document';
  const inFolder = url.pathname === folder.pathname || url.pathname === `${folder.pathname}index.html`;
  // Frames go to the network: nothing is kept for an article that somebody else wrote.
  if (isPage && inFolder && !url.searchParams.has('embed'))
    event.respondWith(answer(new URL('index.html', folder).href, request));
  else if (kept.has(url.origin + url.pathname)) event.respondWith(answer(url.origin + url.pathname, request));
});

async function answer(address, request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request);
}
