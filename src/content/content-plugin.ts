import { join } from 'node:path';
import { compileContent } from './compile-content.ts';
import type { CompiledContent } from './compile-content.ts';
import { layOutProject } from './project-layout.ts';

const INDEX = 'virtual:content';
const RESOLVED = '\0';

/** The part of a Vite plugin that this one has. */
interface ContentPlugin {
  readonly name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
}

/**
 * Serves the project's content to the player as modules, one scenario and one language a chunk, so
 * that the player carries no YAML and no schemas. `virtual:content` lists how each is loaded.
 * @param extra scenario folders besides the project's own, for measuring
 */
export function contentPlugin(extra: readonly string[] = []): ContentPlugin {
  let compiled: CompiledContent | null = null;
  const compile = (): CompiledContent =>
    (compiled ??= compileContent(layOutProject(join(import.meta.dirname, '..', '..')), extra));
  return {
    name: 'goodfaith-content',
    resolveId: (id) => (id === INDEX || id.startsWith(`${INDEX}/`) ? `${RESOLVED}${id}` : null),
    load: (id) => {
      if (!id.startsWith(`${RESOLVED}${INDEX}`)) return null;
      if (id === `${RESOLVED}${INDEX}`) return writeIndex(compile());
      const chunk = compile().get(id.slice(RESOLVED.length + INDEX.length + 1));
      if (chunk === undefined) throw new Error(`no content is called ${id}`);
      // Parsing JSON is quicker than parsing the same as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(chunk))})`;
    },
  };
}

function writeIndex(chunks: CompiledContent): string {
  const loaders = [...chunks.keys()].map(
    (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`${INDEX}/${name}`)})`,
  );
  return `export const loaders = {${loaders.join(',\n')}}`;
}
