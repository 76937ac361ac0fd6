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
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  const outdated = (name) => name.startsWith('conflict-timeline-') && name !== cacheName;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(outdated).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// A newer version takes over only when the reader asks for it: no page changes under anybody's hands.
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
