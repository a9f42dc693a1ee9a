import { checkCode } from '../core/ethics/check-code.ts';
import { readVocabulary } from '../core/ethics/vocabulary.ts';
import type { Vocabulary } from '../core/ethics/vocabulary.ts';
import { checkStance } from '../core/ethics/check-stance.ts';
import { buildCode } from '../core/ethics/code.ts';
import type { Code } from '../core/ethics/code.ts';
import { codeSchema } from '../core/ethics/code-schema.ts';
import { buildStance } from '../core/ethics/stance.ts';
import type { Stance } from '../core/ethics/stance.ts';
import { stanceSchema } from '../core/ethics/stance-schema.ts';
import { checkShape } from '../core/source/check-shape.ts';
import type { Problem } from '../core/source/problem.ts';
import type { Source } from '../core/source/read-source.ts';
import { readContentFile } from './read-content-file.ts';

/** A file that was read, what it holds if it is sound, and its faults. */
export interface Loaded<Content> {
  readonly source: Source;
  readonly content: Content | null;
  readonly problems: readonly Problem[];
}

export type LoadedCode = Loaded<Code> & { readonly vocabulary: Vocabulary };

export function loadCode(file: string): LoadedCode {
  const { source, problems } = readContentFile(file);
  const shape = checkShape(source, codeSchema);
  const all = [...problems, ...shape.problems, ...checkCode(source)];
  return {
    source,
    content: shape.data === null || all.length > 0 ? null : buildCode(shape.data),
    problems: all,
    vocabulary: readVocabulary(source.value),
  };
}

/**
 * Reads a stance and holds it against the code; against a code with faults only its own shape
 * can be judged.
 */
export function loadStance(file: string, code: LoadedCode): Loaded<Stance> {
  const { source, problems } = readContentFile(file);
  const shape = checkShape(source, stanceSchema);
  const references = code.source.value === undefined ? [] : checkStance(source, code.vocabulary);
  const all = [...problems, ...shape.problems, ...references];
  return {
    source,
    content: shape.data === null || all.length > 0 ? null : buildStance(shape.data),
    problems: all,
  };
}
