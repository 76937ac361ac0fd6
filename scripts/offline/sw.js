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

/** True once this service worker has taken over from a version whose pages didn't start. */
let healing = false;
const rounds = 8;
const roundMs = 1000;

/**
 * Takes over from the previous version if pages are open and none of them has started: that version is broken,
 * and its pages can't ask for the change. Pages that start late have eight seconds to reply.
 */
async function takeOverIfNobodyRuns() {
  if (!self.registration.active) return;
  for (let round = 0; round < rounds; round += 1) {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    // Without open pages the browser activates the new version by itself.
    if (pages.length === 0 || (await anyRuns(pages))) return;
  }
  healing = true;
  await self.skipWaiting();
}

/**
 * Asks pages whether the app runs in them; src/app/start/answerWorker.ts replies. Resolves to true at the first
 * reply, to false after a second without any.
 */
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

/** Reloads the pages that the broken version left blank. */
async function healPages() {
  if (!healing) return;
  const pages = await self.clients.matchAll({ type: 'window' });
  // Not waited for: a page is answered only once this worker is active.
  for (const page of pages) page.navigate(page.url).catch(() => undefined);
}

// Otherwise a newer version takes over only when the reader asks for it, so that no open page changes version.
self.addEventListener('message', (event) => {
  if (event.data === 'change-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== folder.origin) return;
  const isPage = request.mode === 'navigate' && request.destination === 'document';
  const inFolder = url.pathname === folder.pathname || url.pathname === `${folder.pathname}index.html`;
  // Embedded views always use the network: nothing is cached for host pages.
  if (isPage && inFolder && !url.searchParams.has('embed'))
    event.respondWith(answer(new URL('index.html', folder).href, request));
  else if (kept.has(url.origin + url.pathname)) event.respondWith(answer(url.origin + url.pathname, request));
  else if (isPublished(url)) event.respondWith(answerPublished(request, event));
});

/** Cache of the published versions that were opened; it outlives a newer version of the app. */
const publishedName = 'published-versions';
/** Most files in that cache; the ones asked for longest ago go first. */
const publishedMost = 12;

/** Tests for a published version of a dataset, or the list of them; scripts/build/plugins/site.ts has the pattern. */
function isPublished(url) {
  const path = url.pathname.startsWith(folder.pathname) ? url.pathname.slice(folder.pathname.length) : '';
  return /^data\/[^/]+\/(versions\.json|[^/]+\/[^/]+\.json)$/.test(path);
}

/**
 * Answers from the network, and keeps the answer; from what was kept where there is no network. Not the other way
 * round, since a page that some network put in the file's place would stay for ever.
 */
async function answerPublished(request, event) {
  const cache = await caches.open(publishedName);
  try {
    const response = await fetch(request);
    if (response.ok) event.waitUntil(keepPublished(cache, request.url, response.clone()));
    return response;
  } catch (error) {
    const found = await cache.match(request.url, { ignoreVary: true });
    if (found) return found;
    throw error;
  }
}

async function keepPublished(cache, address, response) {
  // Put in anew, it is the last of the keys.
  await cache.delete(address);
  await cache.put(address, response);
  const outdated = (await cache.keys()).slice(0, -publishedMost);
  await Promise.all(outdated.map((request) => cache.delete(request)));
}

async function answer(address, request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request);
}
