import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { RunInput } from '../core/scoring/walk-run.ts';
import { FileFault } from '../content/file-fault.ts';
import { readBytes } from '../content/read-bytes.ts';
import { CallFault } from './call-fault.ts';

/** Bytes of a file of runs: hundreds of thousands of them. */
const MAX_BYTES = 64 * 1024 * 1024;

const runSchema = z.strictObject({
  choices: z.array(z.string()),
  record: z.array(z.string()).default([]),
});

/** The runs of a JSON file, or of standard input for `-`. */
export function readRuns(named: string): RunInput[] {
  const bytes = named === '-' ? readInput() : readBytes(resolve(named), MAX_BYTES);
  if (bytes === null) throw new FileFault(named, 'too-large-to-read');
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new FileFault(named, 'not-json');
  }
  if (!Array.isArray(content)) throw new CallFault('runs-not-a-list', { file: named });
  return content.map((entry, index) => {
    const parsed = runSchema.safeParse(entry);
    if (!parsed.success) throw new CallFault('bad-runs', { file: named, run: index + 1 });
    return parsed.data;
  });
}

function readInput(): Uint8Array | null {
  try {
    const bytes = readFileSync(0);
    return bytes.length > MAX_BYTES ? null : bytes;
  } catch {
    throw new FileFault('-', 'not-readable');
  }
}
