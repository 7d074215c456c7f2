import { siteFolder as scope } from './siteFolder.ts';
import { workerUrl } from './workerUrl.ts';

/** The copy of the site that the browser keeps: when it was made, as ISO 8601, and its size. */
export type OfflineCopy = { since: string; bytes: number };

/** Returns the kept copy, undefined where none is. Rejects where this browser lets the page keep none. */
export async function readOfflineCopy(): Promise<OfflineCopy | undefined> {
  const registration = await ownRegistration();
  const record = await caches.match(`${scope}offline.json`);
  return registration?.active ? record?.json() : undefined;
}

/** Keeps the site. Rejects where that fails; then nothing is kept. */
export async function keepOffline(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(workerUrl('offline'), { updateViaCache: 'none' });
    const worker = await activation(registration);
    if (await readOfflineCopy()) return;
    // A worker that was let go stays until its pages are closed. Registered again before, it is not installed again.
    await askToKeep(worker);
    if (!(await readOfflineCopy())) throw new Error('the service worker kept nothing');
  } catch (error) {
    await deleteOfflineCopy();
    throw error;
  }
}

/** Removes the service worker and all that it keeps. */
export async function deleteOfflineCopy(): Promise<void> {
  const registration = await ownRegistration();
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`offline ${scope} `)).map((name) => caches.delete(name)));
}

/** Returns this site's registration; a browser gives that of a folder above where there is none. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  return registration?.scope === scope ? registration : undefined;
}

/** Resolves with the newest worker of a registration once it is installed and active. Rejects where it is not installed. */
function activation({ installing, waiting, active }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (worker?.state === 'activated') resolve(worker);
      if (worker === null || worker.state === 'redundant') reject(new Error('the service worker was not installed'));
    };
    worker?.addEventListener('statechange', settle);
    settle();
  });
}

/** Resolves once a worker has kept its files, or has failed to. */
function askToKeep(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    worker.postMessage('keep', [port2]);
  });
}
