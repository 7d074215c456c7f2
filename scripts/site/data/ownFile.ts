import { type Stats, unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from '#src/dataset/file/parse.ts';
import { checkFile } from '../../checkData/checkFile.ts';
import { formatText } from '../../checkData/formatChecks.ts';
import type { PageHead } from '../page/page.ts';

/** The file's name on the site, which does not depend on what stands in it. */
const id = 'own-file';

/** How often the file is looked at. */
const watchMs = 300;

/** Returns what a page's head says of a dataset's file; the page checks the file itself, and says what is wrong with it. */
export async function ownFileHead(path: string): Promise<PageHead> {
  const name = basename(path);
  const { dataset } = await read(path);
  return { dataset: { id, title: dataset?.title ?? name, summary: dataset?.summary ?? name }, name, folder: '' };
}

/**
 * Serves a dataset's file while developing, prints whether it is valid, and loads open pages again whenever it is saved, by
 * an editor that writes it, one that puts another in its place, or one that deletes it first.
 */
export function ownFile(path: string): Plugin {
  return {
    name: 'site-own-file',
    apply: 'serve',
    async configureServer({ config, httpServer, middlewares, ws }) {
      const report = async () => config.logger.info((await read(path)).report);
      middlewares.use((request, response, next) => {
        if (request.url?.split('?', 1)[0] !== `/data/${id}.json`) return next();
        readFile(path).then(
          (bytes) => response.setHeader('Content-Type', 'application/json').end(bytes),
          () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found.\n'),
        );
      });
      // Vite's watcher does not see a file come back that was deleted.
      const reload = (now: Stats, before: Stats) => {
        if (now.mtimeMs === before.mtimeMs && now.size === before.size && now.ino === before.ino) return;
        ws.send({ type: 'full-reload' });
        void report();
      };
      watchFile(path, { interval: watchMs }, reload);
      httpServer?.once('close', () => unwatchFile(path, reload));
      await report();
    },
  };
}

/** Reads a file: its dataset, undefined where it is not valid, and what the check of data says of it. */
async function read(path: string) {
  try {
    const bytes = new Uint8Array(await readFile(path));
    const parsed = parse(bytes);
    const report = formatText([checkFile({ file: path, bytes })]);
    return { report, dataset: parsed.kind === 'dataset' ? parsed.dataset : undefined };
  } catch {
    return { report: formatText([checkFile({ file: path, reason: 'there is no such file' })]) };
  }
}
