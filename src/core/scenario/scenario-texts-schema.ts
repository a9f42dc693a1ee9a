import { z } from 'zod';
import { closed, formatField } from '../source/fields.ts';

const linesField = z.union([z.string(), z.array(z.string())]);
const casesField = z.union([z.string(), z.record(z.string(), z.string())]);

/**
 * `en.yaml`, `et.yaml`, `zh-CN.yaml` beside `scenario.yaml`. What must be there depends on the
 * scenario and is checked against it; this is the outer form alone.
 */
export const scenarioTextsSchema = closed({
  format: formatField,
  title: z.string(),
  summary: z.string(),
  briefing: z.string(),
  scenes: z.record(
    z.string(),
    closed({
      subject: z.string().optional(),
      says: linesField.optional(),
      narration: z.string().optional(),
      again: linesField.optional(),
      choices: z.record(
        z.string(),
        closed({ label: z.string(), reply: casesField.optional(), feedback: casesField }),
      ),
    }),
  ),
  outcomes: z.record(
    z.string(),
    closed({ title: z.string(), text: z.string(), review: z.string() }),
  ),
  record: z.record(z.string(), z.string()).optional(),
  discussion: z.array(z.string()),
  acts: z.record(z.string(), z.string()).optional(),
});

export type ScenarioTexts = z.infer<typeof scenarioTextsSchema>;
