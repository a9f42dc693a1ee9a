import { z } from 'zod';
import { byId, closed, formatField, idField } from '../source/fields.ts';

const degreeNumber = z.int().min(-2).max(2);

/** One number for every company, or one for each option of a position. */
const degreeField = z.union(
  [degreeNumber, z.object({ position: idField }).catchall(degreeNumber)],
  { error: 'not-a-degree' },
);

const judgementField = closed({ practice: idField, degree: degreeField });

/** Also the shape of a scenario's own acts. */
export const actField = closed({
  floor: z.boolean().optional(),
  judgements: z.array(judgementField),
});

export const FACT_TYPES = ['count', 'days', 'hours', 'money', 'text'] as const;

/** `ethics/code.yaml` (docs/format.md). */
export const codeSchema = closed({
  format: formatField,
  values: z.array(idField).min(1),
  components: z.array(idField).min(1),
  positions: byId(z.array(idField).min(1)),
  practices: byId(closed({ component: idField, values: z.array(idField).min(1) })),
  acts: byId(actField),
  facts: byId(closed({ type: z.enum(FACT_TYPES) })),
});

export type CodeFile = z.infer<typeof codeSchema>;
export type ActEntry = z.infer<typeof actField>;
export type Degree = z.infer<typeof degreeField>;
export type FactType = (typeof FACT_TYPES)[number];
