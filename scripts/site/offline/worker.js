// Keeps the files of this version of the site, where a reader asked for it, and answers with them where there is no network.
/** @type {{ version: string, bytes: number, files: string[] }} */
const site = { version: '', bytes: 0, files: [] };
/** @type {import('../../types/serviceWorker.d.ts').ServiceWorkerScope} */
const worker = Object(globalThis);
const { scope } = worker.registration;
const prefix = `offline ${scope} `;
const cacheName = prefix + site.version;
const addresses = new Set(site.files.map((file) => new URL(file, scope).href));

/** @param {string} url */
const isHashed = (url) => url.startsWith(`${scope}assets/`);

async function keep() {
  const cache = await caches.open(cacheName);
  try {
    const modeOf = (/** @type {string} */ url) => (isHashed(url) ? 'default' : 'no-cache');
    await cache.addAll([...addresses].map((url) => new Request(url, { cache: modeOf(url) })));
    // Last: the page takes this for the sign that all is there.
    const copy = JSON.stringify({ since: new Date(), bytes: site.bytes });
    await cache.put(`${scope}offline.json`, new Response(copy));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
  await worker.skipWaiting();
}

async function replaceOthers() {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {string} url */
async function kept(url) {
  const response = await caches.match(url, { cacheName, ignoreVary: true });
  // A browser refuses to show a page whose response says that it came by another address.
  return response?.redirected ? new Response(response.body, response) : response;
}

/** @param {Request} request @param {string} url */
async function newest(request, url) {
  // Past what the browser's own cache may still hold.
  const response = await fetch(request, { cache: 'no-cache' }).catch(() => Response.error());
  return response.type === 'error' || response.status >= 500 ? ((await kept(url)) ?? response) : response;
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(replaceOthers()));
worker.addEventListener('message', (event) => {
  const answer = () => event.ports[0]?.postMessage('');
  event.waitUntil(keep().then(answer, answer));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = request.url.replace(/[?#].*/, '').replace(/\/index\.html$/, '/');
  if (request.method !== 'GET' || !addresses.has(url)) return;
  event.respondWith(isHashed(url) ? kept(url).then((response) => response ?? fetch(request)) : newest(request, url));
});
