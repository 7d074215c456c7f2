import { once } from 'node:events';
import type { Server } from 'node:http';

/** Has a server listen on this machine alone. Returns its origin, `http://127.0.0.1:4180`, and what ends it at once. */
export async function listening(server: Server): Promise<{ origin: string; close: () => void }> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${place.port}`, close };
}
