import regular from './fonts/source-sans-3-400.ttf?url';
import bold from './fonts/source-sans-3-600.ttf?url';
import type { Fonts } from './published.ts';

let loading: Promise<Fonts> | undefined;

/** The bundled font for exported files, fetched once. Rejects where it cannot be had; the next call asks again. */
export function loadFonts(): Promise<Fonts> {
  loading ??= Promise.all([bytesAt(regular), bytesAt(bold)]).then(([light, strong]) => ({ 400: light, 600: strong }));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no font at: ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
