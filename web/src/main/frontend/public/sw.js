// Keeps the shell of the youth app on the device, so that it opens in a tunnel as well. Only the
// page itself and its hashed files: never /api, never anything of what people wrote.

const SHELL = 'shell';
const PAGES = ['/', '/uitnodiging'];
const MOST_FILES = 40;

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The files that an open page is made of, also those it fetched before this worker was there.
self.addEventListener('message', (event) => {
  const files = (event.data?.keep ?? []).filter((path) => path.startsWith('/assets/'));
  event.waitUntil(keepFiles(files.slice(0, MOST_FILES)));
});

// A notice from the server: that something waits, and nothing of what was written.
self.addEventListener('push', (event) => {
  const said = event.data?.text() || 'Er staat een bericht klaar';
  const shown = { body: said, icon: '/icon-192.png', badge: '/icon-192.png', tag: 'bericht', lang: 'nl' };
  event.waitUntil(self.registration.showNotification('Nabij', shown));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openApp());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && PAGES.includes(url.pathname)) event.respondWith(page(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(file(request));
});

/** The page and the files that it names, for the first time without a connection. */
async function keepShell() {
  const answer = await fetch('/');
  const files = (await answer.clone().text()).match(/\/assets\/[^"]+/g) ?? [];
  const shell = await caches.open(SHELL);
  await shell.addAll(files);
  await shell.put('/', answer);
  await self.skipWaiting();
}

async function keepFiles(files) {
  const shell = await caches.open(SHELL);
  const missing = [];
  for (const path of files) if (!(await shell.match(path))) missing.push(path);
  await shell.addAll(missing);
}

/** The app that is open already, else a new window with it. */
async function openApp() {
  const windows = await self.clients.matchAll({ type: 'window' });
  const open = windows.find((each) => PAGES.includes(new URL(each.url).pathname));
  return open ? open.focus() : self.clients.openWindow('/');
}

/** The newest page that can be had. */
async function page(request) {
  const shell = await caches.open(SHELL);
  try {
    const answer = await fetch(request);
    // Every page of the app is the same file, so one copy will do.
    if (answer.ok && !answer.redirected) await shell.put('/', answer.clone());
    return answer;
  } catch (error) {
    const kept = await shell.match('/');
    if (kept) return kept;
    throw error;
  }
}

/** A file whose name changes with its content: the first copy stays right. */
async function file(request) {
  const shell = await caches.open(SHELL);
  const kept = await shell.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    await shell.put(request, answer.clone());
    const files = await shell.keys();
    // Files of earlier versions go first; the page is put again at every visit.
    for (const old of files.slice(0, -MOST_FILES)) await shell.delete(old);
  }
  return answer;
}
