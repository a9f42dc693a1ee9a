import { z } from 'zod';
import {
  closed,
  countryField,
  dateField,
  formatField,
  idField,
  wordsField,
} from '../source/fields.ts';

/** `ethics/law.yaml` (docs/format.md). */
export const lawSchema = closed({
  format: formatField,
  law: z.array(
    closed({
      id: idField,
      country: countryField,
      instrument: wordsField,
      article: wordsField,
      validFrom: dateField,
      checkedOn: dateField,
      source: wordsField,
      texts: closed({
        en: z.string().optional(),
        et: z.string().optional(),
        'zh-CN': z.string().optional(),
      }),
    }),
  ),
});

export type LawFile = z.infer<typeof lawSchema>;
