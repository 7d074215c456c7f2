import { expect } from '@playwright/test';

/** A page in a browser that WebDriver drives. Elements are named by CSS, or by XPath from `//` on, and waited for. */
export type Driven = {
  goto(address: string): Promise<void>;
  /** Goes back, as by the browser's button. */
  back(): Promise<void>;
  /** Runs a function in the page, which knows nothing but what it is given, and returns what it returns, as JSON. */
  evaluate<Given extends unknown[], Result>(
    ask: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>>;
  /** Presses what stands there, as a pointer does. Throws where something else is before it. */
  press(element: string): Promise<void>;
  attribute(element: string, name: string): Promise<string | null>;
  /** What is on the screen, as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
};

/**
 * Opens a browser through the driver at an address, `http://127.0.0.1:4444`, once it answers. Its window gets this size, of
 * which its bars take some height from the page.
 */
export async function drive(address: string, size: { width: number; height: number } | null): Promise<Driven> {
  const ready = () => send(address, 'GET', '/status').then(({ ready }) => ready === true, String);
  await expect.poll(ready, { message: 'whether the driver answers', timeout: 20_000 }).toBe(true);
  const alwaysMatch = { timeouts: { implicit: 10_000 } };
  const { sessionId } = await send(address, 'POST', '/session', { capabilities: { alwaysMatch } });
  const session = `${address}/session/${sessionId}`;
  const find = async (element: string) => {
    const using = element.startsWith('//') ? 'xpath' : 'css selector';
    const [id] = Object.values(await send(session, 'POST', '/element', { using, value: element }));
    return `/element/${id}`;
  };
  if (size !== null) await send(session, 'POST', '/window/rect', size);
  return {
    goto: (url) => send(session, 'POST', '/url', { url }),
    back: () => send(session, 'POST', '/back', {}),
    evaluate: (ask, ...args) =>
      send(session, 'POST', '/execute/sync', { script: `return (${ask})(...arguments)`, args }),
    press: async (element) => send(session, 'POST', `${await find(element)}/click`, {}),
    attribute: async (element, name) => send(session, 'GET', `${await find(element)}/attribute/${name}`),
    screenshot: async () => Buffer.from(await send(session, 'GET', '/screenshot'), 'base64'),
    close: () => send(session, 'DELETE', ''),
  };
}

/** Sends one command, and returns the value of its answer, of which it alone knows the shape; throws what went wrong. */
async function send(base: string, method: 'GET' | 'POST' | 'DELETE', command: string, body?: object) {
  const response = await fetch(base + command, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${command}: ${value.error}: ${value.message}`);
  return value;
}
