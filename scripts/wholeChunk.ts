/** What the bundler tells of a module: those that it imports at once. */
type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/**
 * Names one chunk for all that the module at `entry` needs at once, wherever else it is needed: one request, and
 * compressed as a whole, instead of a chunk for each set of parts that share a module.
 */
export function wholeChunk(name: string, entry: string): (id: string, graph: Graph) => string | null {
  const needed = new Set<string>();
  const add = (id: string, graph: Graph) => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) add(imported, graph);
  };
  return (id, graph) => {
    if (needed.size === 0) add(entry, graph);
    return needed.has(id) ? name : null;
  };
}
