import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { codeSchema } from '../src/core/ethics/code-schema.ts';
import { codeTextsSchema } from '../src/core/ethics/code-texts-schema.ts';
import { lawSchema } from '../src/core/ethics/law-schema.ts';
import { stanceSchema } from '../src/core/ethics/stance-schema.ts';
import { pathsSchema } from '../src/core/library/paths-schema.ts';
import { castSchema } from '../src/core/scenario/cast-schema.ts';
import { scenarioSchema } from '../src/core/scenario/scenario-schema.ts';
import { scenarioTextsSchema } from '../src/core/scenario/scenario-texts-schema.ts';

const ROOT = join(import.meta.dirname, '..');

/** A published schema, the schema of the program it comes from, and a shipped file of its kind. */
const SCHEMAS: readonly [string, z.ZodType, string][] = [
  ['code', codeSchema, 'ethics/code.yaml'],
  ['code-texts', codeTextsSchema, 'ethics/et.yaml'],
  ['law', lawSchema, 'ethics/law.yaml'],
  ['stance', stanceSchema, 'ethics/stances/careful-bank.yaml'],
  ['cast', castSchema, 'scenarios/cast.yaml'],
  ['paths', pathsSchema, 'scenarios/paths.yaml'],
  ['scenario', scenarioSchema, 'scenarios/implausible-claim/scenario.yaml'],
  ['scenario-texts', scenarioTextsSchema, 'scenarios/implausible-claim/zh-CN.yaml'],
];

function build(name: string, schema: z.ZodType): string {
  const built = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ title: `Goodfaith ${name}, format 1`, ...built }, null, 2)}\n`;
}

describe.each(SCHEMAS)('the published schema of %s', (name, schema, shipped) => {
  const content: unknown = parse(readFileSync(join(ROOT, shipped), 'utf8'));

  it('is the one the program goes by (npm run schemas writes it anew)', async () => {
    await expect(build(name, schema)).toMatchFileSnapshot(
      join(ROOT, `public/schema/${name}.schema.json`),
    );
  });

  it('accepts what is shipped and refuses a key that has no place', () => {
    const published = z.fromJSONSchema(JSON.parse(build(name, schema)));
    expect(published.safeParse(content).error?.issues ?? []).toEqual([]);
    expect(published.safeParse(Object.assign({ moood: 1 }, content)).success).toBe(false);
    expect(schema.safeParse(content).success).toBe(true);
  });
});
