import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

describe('the lock file', () => {
  const { packages } = lockSchema.parse(read('package-lock.json'));

  it('holds every platform of every package, or npm ci fails elsewhere', () => {
    const holes = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        // A range may be met by anything; only exact versions can be missing.
        .filter(([, version]) => /^\d/.test(version))
        .filter(([name, version]) => !isThere(path, name, version))
        .map(([name, version]) => `${path} lacks ${name}@${version}`),
    );
    expect(holes).toEqual([]);
  });

  it('names no place to load from, so that any registry will do', () => {
    const bound = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(bound).toEqual([]);
  });

  it('goes with exact versions', () => {
    const { dependencies, devDependencies } = z
      .object({
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      })
      .parse(read('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  /** Whether a package is found from a place, as Node looks for it: upwards. */
  function isThere(from: string, name: string, version: string): boolean {
    for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
      const found = packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`];
      if (found !== undefined) return found.version === version;
      if (base === '') return false;
    }
  }
});
