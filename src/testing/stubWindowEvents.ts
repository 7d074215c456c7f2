import { vi } from 'vitest';

/** For tests without a document: lets what fetches listen to the window, which tells of nothing. */
export function stubWindowEvents(): void {
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) vi.stubGlobal(name, () => true);
}
