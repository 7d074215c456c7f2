/** Parsed JSON with only so many entries of lists in all, the first ones; lists within lists as deep as the format has them. */
export function pruned(value: unknown, entries: number): unknown {
  return prune(value, { entries }, 8);
}

function prune(value: unknown, left: { entries: number }, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, prune(held, left, depth - 1)]));
  }
  const kept: unknown[] = [];
  for (const held of value) {
    if (left.entries <= 0) break;
    left.entries -= 1;
    kept.push(prune(held, left, depth - 1));
  }
  return kept;
}
