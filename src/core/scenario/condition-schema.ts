import { z } from 'zod';
import { closed, idField } from '../source/fields.ts';

/** A value of a variable as a file writes it. */
export const valueField = z.union([z.boolean(), z.int(), idField], { error: 'not-a-value' });

/** A question about the present variables and the company's positions (docs/format.md). */
export type Condition =
  | { variable: string; is: boolean | number | string }
  | { variable: string; isNot: boolean | number | string }
  | { variable: string; atLeast: number }
  | { variable: string; atMost: number }
  | { position: string; is: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const conditionField: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      closed({ variable: idField, is: valueField }),
      closed({ variable: idField, isNot: valueField }),
      closed({ variable: idField, atLeast: z.int() }),
      closed({ variable: idField, atMost: z.int() }),
      closed({ position: idField, is: idField }),
      closed({ all: z.array(conditionField) }),
      closed({ any: z.array(conditionField) }),
      closed({ not: conditionField }),
    ],
    { error: 'not-a-condition' },
  ),
);
