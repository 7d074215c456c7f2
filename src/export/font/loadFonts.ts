import { FontMissing } from './fontLoadError.ts';
import type { Fonts } from './fonts.ts';
import { readTables } from './sfnt.ts';
import regular from './source-sans-3-400.ttf?url';
import bold from './source-sans-3-600.ttf?url';

let loading: Promise<Fonts> | undefined;
let cache: RequestCache = 'default';

/**
 * The bundled font for exported files, fetched once. Rejects with a FontMissing where it cannot be had, or where
 * something else is given for it, as the page of a network that wants a login; the next call asks again.
 */
export function loadFonts(): Promise<Fonts> {
  loading ??= Promise.all([bytesAt(regular), bytesAt(bold)]).then(([light, strong]) => ({ 400: light, 600: strong }));
  loading.catch(() => {
    loading = undefined;
    // The browser may have kept what was given for it.
    cache = 'reload';
  });
  return loading;
}

async function bytesAt(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    readTables(bytes);
    return bytes;
  } catch (cause) {
    throw new FontMissing(`no font at: ${address}`, { cause });
  }
}
