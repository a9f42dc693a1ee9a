import { z } from 'zod';
import { byId, closed, formatField } from '../source/fields.ts';

/** What may be missing is judged as `missing-text`, not as shape. */
const personaWords = closed({
  name: z.string().optional(),
  address: z.string().optional(),
  forms: byId(z.string()).optional(),
});

/** `scenarios/cast.yaml` (docs/format.md). */
export const castSchema = closed({
  format: formatField,
  personas: byId(
    closed({
      ageGroup: z.enum(['young', 'adult', 'older']),
      gender: z.enum(['woman', 'man', 'unspecified']),
      origin: z.enum(['local', 'regional', 'foreign']),
      ability: z.enum(['none', 'sight', 'hearing', 'mobility', 'reading', 'speech']),
      /** Traits for the drawing; whoever draws reads them with care. */
      look: z.record(z.string(), z.unknown()).optional(),
      texts: closed({
        en: personaWords.optional(),
        et: personaWords.optional(),
        'zh-CN': personaWords.optional(),
      }),
    }),
  ),
});

export type CastFile = z.infer<typeof castSchema>;
