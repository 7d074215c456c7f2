import { createStore } from 'zustand/vanilla';
import { asError } from '#src/ui/asError.ts';

/** A chunk that failed to load, and what loads it again. */
export type ChunkError = { id: number; error: Error; retry: () => void };

let lastId = 0;

/** The chunks that are missing now, by what loads them. */
export const chunkErrors = createStore<ReadonlyMap<unknown, ChunkError>>()(() => new Map());

/**
 * Loads a chunk and calls `act` with it. Where it fails to load, a notice above the page says so and can retry; of
 * several calls for the same chunk, the retry acts for the last.
 *
 * @example withChunk(() => import('./saveFile.ts'), ({ save }) => save(file));
 */
export function withChunk<Chunk>(load: () => Promise<Chunk>, act: (chunk: Chunk) => void): void {
  load().then(
    (chunk) => {
      setError(load, undefined);
      act(chunk);
    },
    (error: unknown) => {
      lastId += 1;
      setError(load, { id: lastId, error: asError(error), retry: () => withChunk(load, act) });
    },
  );
}

function setError(load: unknown, error: ChunkError | undefined) {
  const next = new Map(chunkErrors.getState());
  if (!next.delete(load) && error === undefined) return;
  if (error !== undefined) next.set(load, error);
  chunkErrors.setState(next, true);
}
