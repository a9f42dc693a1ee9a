import type { z } from 'zod';
import { checkShape } from '../core/source/check-shape.ts';
import { readContentFile } from './read-content-file.ts';

/** The content of a file that has no faults of form; throws where it has some: `check` says which. */
export function readSound<Content>(file: string, schema: z.ZodType<Content>): Content {
  const { source, problems } = readContentFile(file);
  const { data, problems: faults } = checkShape(source, schema);
  const [first] = [...problems, ...faults];
  if (first !== undefined || data === null) {
    throw new Error(`${file}:${first?.line ?? 1}: ${first?.code ?? 'shape'}; run the check`);
  }
  return data;
}
