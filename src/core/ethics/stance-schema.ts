import { z } from 'zod';
import {
  byId,
  closed,
  countryField,
  currencyField,
  dateField,
  formatField,
  idField,
  versionField,
  wordsField,
} from '../source/fields.ts';

const wordsByLanguage = closed({ en: wordsField, et: wordsField, 'zh-CN': wordsField });

/** Words of a stance; what may be missing is judged as `missing-text`, not as shape. */
const stanceWords = closed({
  company: z.string().optional(),
  about: z.string().optional(),
  why: z.record(z.string(), z.string()).optional(),
});

/** `ethics/stances/<id>.yaml` (docs/format.md). */
export const stanceSchema = closed({
  format: formatField,
  id: idField,
  version: versionField,
  industry: wordsField,
  market: z.enum(['leader', 'challenger', 'specialist', 'newcomer', 'public-service']),
  weights: byId(z.int().min(0).max(5)),
  positions: byId(idField),
  facts: byId(z.union([z.number().min(0), wordsByLanguage], { error: 'not-a-fact' })),
  country: countryField,
  currency: currencyField,
  passMark: z.int().min(0).max(100),
  reviewed: dateField,
  reviewBy: dateField,
  texts: closed({
    en: stanceWords.optional(),
    et: stanceWords.optional(),
    'zh-CN': stanceWords.optional(),
  }).optional(),
});

export type StanceFile = z.infer<typeof stanceSchema>;
