/** Headers that say how a body was sent, which is sent in another way from here. */
const ofTheBody = new Set(['content-encoding', 'content-length', 'connection', 'transfer-encoding', 'keep-alive']);

/** Asks a site for what another server was asked for. Returns its answer, for that server to give. */
export async function askSite(site: string, url = '/') {
  const answer = await fetch(new URL(url, site));
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ofTheBody.has(name)));
  return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
}
