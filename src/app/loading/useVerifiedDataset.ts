import { useEffect, useMemo, useState } from 'react';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { sha256Of } from '#src/load/sha256.ts';
import { whenIdle } from '#src/ui/whenIdle.ts';

/** The latest start of the check, in ms: before a reader can have exported a file. */
const idleTimeoutMs = 1000;

/**
 * Returns the dataset of the page, whose SHA-256 is computed once the browser is idle; until then it is the published
 * one. Where they differ, the dataset is marked as changed and has no address: exported files then name its own SHA-256.
 */
export function useVerifiedDataset({ dataset, sha256, file }: LoadedDataset, url: string | undefined): LoadedDataset {
  const [computed, setComputed] = useState(sha256);
  useEffect(() => {
    if (file === undefined) return undefined;
    let isMounted = true;
    const check = async () => {
      const found = await sha256Of(file);
      if (isMounted) setComputed(found);
    };
    // Where the browser has no SHA-256 and the library fails to load, the data stay unverified.
    whenIdle(() => void check().catch(() => undefined), idleTimeoutMs);
    return () => {
      isMounted = false;
    };
  }, [file]);
  const changed = computed !== sha256;
  return useMemo(
    () => ({ dataset, sha256: computed, file, url: changed ? undefined : url, changed }),
    [dataset, computed, file, url, changed],
  );
}
