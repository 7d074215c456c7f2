import { useEffect, useMemo, useState } from 'react';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { sha256Of } from '#src/load/sha256.ts';
import { whenIdle } from '#src/ui/whenIdle.ts';

/** How long, in ms, a busy browser is waited for: less than a reader takes to have a file made. */
const patience = 1000;

/**
 * Returns a dataset as it was read. Until the browser is idle it is taken for the file that the site publishes. Then
 * its own SHA-256 is computed. Where that is another, the data were changed on their way: what is made of them names
 * their own SHA-256, and no longer the address of the published file.
 */
export function useChecked({ dataset, sha256, file }: LoadedDataset, address: string | undefined): LoadedDataset {
  const [own, setOwn] = useState(sha256);
  useEffect(() => {
    if (file === undefined) return undefined;
    let current = true;
    const check = async () => {
      const found = await sha256Of(file);
      if (current) setOwn(found);
    };
    // Where the browser has no SHA-256 and the library does not come, it stays unknown.
    whenIdle(() => void check().catch(() => undefined), patience);
    return () => {
      current = false;
    };
  }, [file]);
  const changed = own !== sha256;
  return useMemo(
    () => ({ dataset, sha256: own, file, address: changed ? undefined : address, changed }),
    [dataset, own, file, address, changed],
  );
}
