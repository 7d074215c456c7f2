import { createServer } from 'node:http';

import { askSite } from './askSite.ts';
import { listening } from './listen.ts';

/**
 * Serves a site whose page comes in pieces, each cut at the places that the pattern finds; `next` is awaited between them.
 * All else comes as the site itself sends it.
 */
export async function chunkedServer(site: string, cut: RegExp, next: () => Promise<void>) {
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await askSite(site, request.url);
    response.writeHead(status, headers);
    if (request.url !== '/') return response.end(body);
    const pieces = body.toString().split(cut);
    for (const piece of pieces) {
      response.write(piece);
      await next();
    }
    return response.end();
  });
  const { origin, close } = await listening(server);
  return { address: `${origin}/`, close };
}
