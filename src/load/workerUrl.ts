import checkWorker from './checkWorker.ts?worker&url';
import { siteFolder } from './siteFolder.ts';

declare global {
  interface Window {
    /** Typed as strings, as TypeScript's workers take no other; a browser that has it takes only what a policy made. */
    trustedTypes?: { createPolicy(name: string, policy: Policy): Policy };
  }
}

type Policy = { createScriptURL(url: string): string };

/** The scripts that may run as workers: the service worker, and the one that checks a dataset. */
const workerUrls = {
  offline: `${siteFolder}offline.js`,
  check: new URL(checkWorker, import.meta.url).href,
};

let policy: Policy | undefined;

/** Returns the URL of a worker as the policy that the page's header names passes it, which passes no other than these. */
export function workerUrl(name: keyof typeof workerUrls): string {
  // A second policy of the same name would be refused.
  policy ??= window.trustedTypes?.createPolicy('workers', {
    createScriptURL(url) {
      if (!Object.values(workerUrls).includes(url)) throw new TypeError(`no worker of this site: ${url}`);
      return url;
    },
  });
  const url = workerUrls[name];
  return policy?.createScriptURL(url) ?? url;
}
