/** Returns JSON with only the first `entries` list entries in all; what is nested too deeply stays whole. */
export function truncate(value: unknown, entries: number): unknown {
  return truncateAt(value, { entries }, 8);
}

function truncateAt(value: unknown, left: { entries: number }, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, truncateAt(held, left, depth - 1)]));
  }
  const kept: unknown[] = [];
  for (const held of value) {
    if (left.entries <= 0) break;
    left.entries -= 1;
    kept.push(truncateAt(held, left, depth - 1));
  }
  return kept;
}
