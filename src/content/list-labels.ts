import type { Labels } from '../core/graph/graph-check.ts';
import { readPath, readText } from '../core/source/read-entries.ts';
import type { TextFiles } from '../core/texts/check-text-files.ts';

/** The labels of a scenario's choices, a language each, as far as its files can be read. */
export function listLabels(files: TextFiles): Labels[] {
  return [...files].flatMap(([language, { source }]) =>
    source === null || source.value === undefined
      ? []
      : [
          {
            language,
            source,
            find: (scene, choice) =>
              readText(readPath(source.value, ['scenes', scene, 'choices', choice, 'label'])),
          },
        ],
  );
}
