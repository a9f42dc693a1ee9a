import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** The built program, and what it offers. */
export interface Program {
  /** Runs a command and gives its exit status. */
  readonly run: (words: readonly string[]) => Promise<number>;
  readonly script: Script;
}

const PROGRAM = join(import.meta.dirname, 'run-goodfaith.cjs');

/** The program compiled, as this version of Node keeps it. */
export const PROGRAM_CACHE = join(import.meta.dirname, 'run-goodfaith.cache');

/**
 * Loads the program with the compiled code that the build left beside it. Where that does not fit
 * (another version of Node, other flags), Node compiles the program anew, and nothing else differs.
 */
export function loadProgram(): Program {
  const source = readFileSync(PROGRAM, 'utf8');
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    {
      filename: PROGRAM,
      ...(existsSync(PROGRAM_CACHE) ? { cachedData: readFileSync(PROGRAM_CACHE) } : {}),
    },
  );
  // A module of Node's own kind (CommonJS), as the build writes it.
  const module: { exports: object } = { exports: {} };
  const start = script.runInThisContext() as (...parts: unknown[]) => void;
  start(module.exports, createRequire(PROGRAM), module, PROGRAM, dirname(PROGRAM));
  const { runGoodfaith } = module.exports as { runGoodfaith: Program['run'] };
  return { run: runGoodfaith, script };
}
