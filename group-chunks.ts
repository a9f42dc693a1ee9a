/** What is asked of a bundler's module here. */
interface ModuleFacts {
  readonly isEntry: boolean;
  readonly importedIds: readonly string[];
  readonly dynamicImporters: readonly string[];
}

interface ModuleGraph {
  getModuleInfo(id: string): ModuleFacts | null;
}

/** Chunks by name, and the modules all of whose imports go there; the first that has it takes it. */
const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['base', ['/src/app/main.tsx']],
  ['play', ['/src/app/play-page.tsx']],
  ['person', ['/src/ui/person/person.tsx']],
  ['contact', ['/src/features/play/play-screen.tsx']],
];

/**
 * Names the chunk of a module that a contact needs: whatever the program and the pages of a
 * contact import comes in four files, not in forty that wait for each other's round trips. Modules
 * that are asked for by themselves keep a chunk of their own; all others are left to the bundler.
 */
export function createGroupName(): (id: string, graph: ModuleGraph) => string | null {
  let names: Map<string, string> | null = null;
  return (id, graph) => (names ??= nameAll(graph)).get(id) ?? null;
}

function nameAll(graph: ModuleGraph): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, files] of GROUPS) {
    const seen = new Set<string>();
    const starts = new Set(files.map((file) => import.meta.dirname + file));
    const open = [...starts];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const info = seen.has(id) ? null : graph.getModuleInfo(id);
      if (info === null) continue;
      seen.add(id);
      open.push(...info.importedIds);
      const alone = info.isEntry || info.dynamicImporters.length > 0 || starts.has(id);
      if (!alone && !names.has(id)) names.set(id, name);
    }
  }
  return names;
}
