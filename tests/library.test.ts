import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listScenarioFolders } from '../src/content/list-folder.ts';
import { loadCues } from '../src/content/load-cues.ts';
import { loadLibrary } from '../src/content/load-library.ts';
import { layOutProject } from '../src/content/project-layout.ts';
import { CHANNELS } from '../src/core/scenario/scenario-schema.ts';
import { GUESSERS } from '../src/core/library/guessers.ts';
import { describeRow, listPairs } from '../src/core/library/library-matrix.ts';
import type { MatrixRow } from '../src/core/library/library-matrix.ts';
import { LANGUAGES } from '../src/core/source/languages.ts';
import { writeMatrix } from './builders/write-matrix.ts';

const ROOT = join(import.meta.dirname, '..');
const PROJECT = layOutProject(ROOT);
const loaded = loadLibrary(listScenarioFolders(PROJECT.scenarios), PROJECT);
const words = loadCues(PROJECT.cues);
if ('problems' in loaded || 'problems' in words) throw new Error('the content has faults');
const { code, presets, scenarios } = loaded.library;
const { cues } = words;

let rows: readonly MatrixRow[] = [];
beforeAll(() => {
  rows = scenarios.map((one) => describeRow(one, code, presets, cues));
}, 300_000);

describe('the library as a whole', () => {
  it('has each practice and each position decide in two contacts', () => {
    const count = (ids: Iterable<string>, of: (row: MatrixRow) => readonly string[]): string[] =>
      [...ids].filter((id) => rows.filter((row) => of(row).includes(id)).length < 2);
    expect(count(code.practices.keys(), ({ practices }) => practices)).toEqual([]);
    expect(count(code.positions.keys(), ({ positions }) => positions)).toEqual([]);
  });

  it('has all channels and levels', () => {
    const channels = new Set(rows.flatMap((row) => row.channels));
    expect([...channels].toSorted()).toEqual([...CHANNELS].toSorted());
    expect(new Set(rows.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
  });

  it('has each two companies disagree in five contacts', () => {
    const short = listPairs(presets.map(({ id }) => id)).filter(
      ([one, other]) =>
        rows.filter(({ disagreements }) => disagreements.some(([a, b]) => a === one && b === other))
          .length < 5,
    );
    expect(short).toEqual([]);
  });

  it('is told in docs/matrix.md (npm run matrix writes it anew)', async () => {
    await expect(writeMatrix(rows, code, presets)).toMatchFileSnapshot(
      join(ROOT, 'docs/matrix.md'),
    );
  });
});

describe('the words of choices', () => {
  it('do not judge themselves, nor stand out by an absolute word or by length', () => {
    expect(rows.flatMap(({ id, hints }) => hints.map((hint) => ({ id, ...hint })))).toEqual([]);
  });

  const guesses = LANGUAGES.flatMap((language) =>
    GUESSERS.map((guesser) => [language, guesser] as const),
  );
  it.each(guesses)('let nobody pass who guesses in %s by “%s”', (language, guesser) => {
    for (const { id, passMark } of presets) {
      const scores = rows.map(
        ({ guesses: of }) =>
          of.find((one) => one.language === language && one.guesser === guesser)?.scores.get(id) ??
          NaN,
      );
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      expect(mean, id).toBeLessThan(passMark - 10);
      expect(Math.max(...scores), id).toBeLessThan(passMark);
    }
  });
});
