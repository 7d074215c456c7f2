import { FontLoadError } from './fontLoadError.ts';
import type { Fonts } from './fonts.ts';
import regular from './source-sans-3-400.ttf?url';
import bold from './source-sans-3-600.ttf?url';

let loading: Promise<Fonts> | undefined;
let cache: RequestCache = 'default';

/** Fetches the font for exported files, once. Rejects with a FontLoadError; the next call fetches again. */
export function loadFonts(): Promise<Fonts> {
  loading ??= Promise.all([fetchFont(regular), fetchFont(bold)]).then(([light, strong]) => ({
    400: light,
    600: strong,
  }));
  loading.catch(() => {
    loading = undefined;
    // The browser's cache may have the wrong answer.
    cache = 'reload';
  });
  return loading;
}

const trueTypeStart = 0x00010000;

async function fetchFont(url: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const start = new DataView(bytes.buffer).getUint32(0);
    if (start !== trueTypeStart) throw new Error(`no truetype font: it begins with ${start.toString(16)}`);
    return bytes;
  } catch (cause) {
    throw new FontLoadError(`no font at: ${url}`, { cause });
  }
}
