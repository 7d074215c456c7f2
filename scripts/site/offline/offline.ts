import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { offlineSite } from './offlineSite.ts';

/** Adds the service worker `offline.js`, which keeps the built site where a reader asks for it. Comes after what emits files. */
export function offline(): Plugin {
  return {
    name: 'site-offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = new Map<string, string | Uint8Array>();
        const { publicDir } = this.environment.config;
        for (const name of await readdir(publicDir)) files.set(name, await readFile(join(publicDir, name)));
        for (const [name, file] of Object.entries(bundle))
          files.set(name, file.type === 'chunk' ? file.code : file.source);
        const source = await readFile(join(import.meta.dirname, 'worker.js'), 'utf8');
        const { worker, pages } = offlineSite(files, source);
        for (const [name, page] of pages) {
          const file = bundle[name];
          if (file?.type === 'asset') file.source = page;
        }
        this.emitFile({ type: 'asset', fileName: 'offline.js', source: worker });
      },
    },
  };
}
