import { z } from 'zod';
import { byId, closed, formatField, idField, wordsField } from '../source/fields.ts';

const words = closed({
  name: wordsField,
  /** One or two sentences. */
  about: wordsField,
  /** Why each contact stands where it does, by scenario. */
  steps: byId(wordsField),
});

/** `scenarios/paths.yaml`: ways through the library (docs/format.md). */
export const pathsSchema = closed({
  format: formatField,
  paths: byId(
    closed({
      audience: z.enum(['onboarding', 'refresher']),
      /** Scenarios in the order of the path. */
      steps: z.array(idField).min(2).max(12),
      texts: closed({ en: words, et: words, 'zh-CN': words }),
    }),
  ),
});

export type PathsFile = z.infer<typeof pathsSchema>;
