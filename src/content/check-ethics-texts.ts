import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkLaw } from '../core/ethics/check-law.ts';
import { shapeCodeTexts } from '../core/ethics/shape-code-texts.ts';
import { shapeStanceTexts } from '../core/ethics/shape-stance-texts.ts';
import { lawSchema } from '../core/ethics/law-schema.ts';
import { shapePersonaTexts } from '../core/scenario/shape-persona-texts.ts';
import { checkShape } from '../core/source/check-shape.ts';
import type { Problem } from '../core/source/problem.ts';
import { readEntries, readItems, readKey } from '../core/source/read-entries.ts';
import { reportProblem } from '../core/source/report-problem.ts';
import type { PlaceholderNames } from '../core/texts/check-placeholders.ts';
import { checkTextFiles, checkTextRoots, rootsInside } from '../core/texts/check-text-files.ts';
import { TEXT } from '../core/texts/text-shape.ts';
import type { CheckDesk } from './check-desk.ts';
import { readContentFile } from './read-content-file.ts';
import { readTextFiles } from './read-text-files.ts';

/** The texts and the law that lie beside a code. */
export function checkCodeTexts(desk: CheckDesk): Problem[] {
  const { source, vocabulary } = desk.code();
  if (source.value === undefined) return [];
  const folder = dirname(source.file);
  const { files, problems } = readTextFiles(folder);
  const written = [...files.values()].find((file) => file.source?.value !== undefined);
  const shape = shapeCodeTexts(vocabulary, written?.source?.value);
  return [
    ...problems,
    ...checkTextFiles(files, shape, listFactNames(desk)),
    ...checkLawFile(desk, join(folder, 'law.yaml')),
  ];
}

function checkLawFile(desk: CheckDesk, file: string): Problem[] {
  if (!existsSync(file)) return [];
  const { source, problems } = readContentFile(file);
  return [
    ...problems,
    ...checkShape(source, lawSchema).problems,
    ...checkLaw(source, desk.setting.today),
    ...readItems(readKey(source.value, 'law')).flatMap((_, index) =>
      checkTextRoots(rootsInside(source, ['law', index, 'texts']), TEXT, listFactNames(desk)),
    ),
  ];
}

/**
 * The texts of a stance.
 * @param required whether a stance without any texts is at fault, as one that is shipped is
 */
export function checkStanceTexts(desk: CheckDesk, file: string, required: boolean): Problem[] {
  const { source } = desk.stance(file);
  if (source.value === undefined) return [];
  if (readKey(source.value, 'texts') === undefined) {
    const values = { key: 'texts' };
    return required
      ? [reportProblem(source, 'missing-text', ['texts'], 'missing-text', values)]
      : [];
  }
  const shape = shapeStanceTexts(desk.code().vocabulary);
  return checkTextRoots(rootsInside(source, ['texts']), shape, listFactNames(desk));
}

/** The names of all personas, in every language. */
export function checkCastTexts(desk: CheckDesk): Problem[] {
  const cast = desk.cast();
  return readEntries(readKey(cast.value, 'personas')).flatMap(([id, persona]) =>
    checkTextRoots(
      rootsInside(cast, ['personas', id, 'texts']),
      shapePersonaTexts(persona),
      listFactNames(desk),
    ),
  );
}

/** Ethics texts speak of no scenario: they may quote the company's facts alone. */
function listFactNames(desk: CheckDesk): PlaceholderNames {
  return { facts: desk.code().vocabulary.facts, amounts: new Set(), people: new Map() };
}
