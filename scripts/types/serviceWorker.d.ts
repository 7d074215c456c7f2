/** What a service worker uses of its global scope, which TypeScript's types of a page lack. */
export type ServiceWorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: ExtendableEvent & { ports: readonly MessagePort[] }) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
};

/** An event that is not over before a promise has settled. */
export type ExtendableEvent = { waitUntil(promise: Promise<unknown>): void };

/** A request that the worker may answer; what it does not answer goes its usual way. */
export type FetchEvent = { readonly request: Request; respondWith(response: Promise<Response>): void };
