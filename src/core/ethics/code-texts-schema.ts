import { z } from 'zod';
import { closed, formatField } from '../source/fields.ts';

const nameAndAbout = closed({ name: z.string(), about: z.string() });
const worded = closed({ statement: z.string(), conduct: z.string() });

/** `ethics/en.yaml`, `et.yaml`, `zh-CN.yaml` (docs/format.md), for authors' editors. */
export const codeTextsSchema = closed({
  format: formatField,
  values: z.record(z.string(), nameAndAbout),
  components: z.record(z.string(), nameAndAbout),
  positions: z.record(
    z.string(),
    closed({
      name: z.string(),
      question: z.string(),
      options: z.record(z.string(), closed({ name: z.string(), why: z.string() })),
    }),
  ),
  practices: z.record(
    z.string(),
    z.union([
      closed({ name: z.string(), statement: z.string(), conduct: z.string() }),
      closed({ name: z.string(), byOption: z.record(z.string(), worded) }),
    ]),
  ),
  acts: z.record(z.string(), z.string()),
  facts: z.record(z.string(), z.string()),
});

export type CodeTexts = z.infer<typeof codeTextsSchema>;
