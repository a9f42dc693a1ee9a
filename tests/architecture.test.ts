import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..');
const OXLINT = join(
  dirname(createRequire(import.meta.url).resolve('oxlint/package.json')),
  'bin/oxlint',
);

/** One planted breach for each rule of the architecture: the file, its text, words of the reason. */
const BREACHES: readonly [string, string, string][] = [
  ['core/source/a.ts', "import '../texts/x.ts';", 'core/source may know only'],
  ['core/texts/a.ts', "import '../ethics/x.ts';", 'core/texts may know only'],
  ['core/ethics/a.ts', "import '../scenario/x.ts';", 'core/ethics may know only'],
  ['core/scenario/a.ts', "import '../situation/x.ts';", 'core/scenario may know only'],
  ['core/situation/a.ts', "import '../graph/x.ts';", 'core/situation may know only'],
  ['core/graph/a.ts', "import '../scoring/x.ts';", 'core/graph may know only'],
  ['core/graph/b.ts', "import '../play/x.ts';", 'core/graph may know only'],
  ['core/play/a.ts', "import '../graph/x.ts';", 'core/play may know only'],
  ['core/scoring/a.ts', "import '../debrief/x.ts';", 'core/scoring may know only'],
  ['core/debrief/a.ts', "import '../learn/x.ts';", 'core/debrief may know only'],
  ['core/debrief/b.ts', "import '../library/x.ts';", 'core/debrief may know only'],
  ['core/library/a.ts', "import '../debrief/x.ts';", 'core/library may know only'],
  ['core/learn/a.ts', "import '../insights/x.ts';", 'core/learn may know only'],
  ['core/insights/a.ts', "import '../author/x.ts';", 'core/insights may know only'],
  ['core/author/a.ts', "import '../scoring/x.ts';", 'core/author may know only'],
  ['core/graph/c.ts', "import 'react';", 'core is pure'],
  ['core/graph/d.ts', "import 'node:fs';", 'core is pure'],
  ['core/graph/e.ts', "import '../../content/x.ts';", 'core knows nothing of the world'],
  ['core/graph/f.ts', 'export const a = Math.random();', 'core has no dice'],
  ['core/graph/g.ts', 'export const a = Date.now();', 'core has no clock'],
  ['core/graph/h.ts', 'export const a = new Date();', 'core has no clock'],
  ['core/graph/i.ts', 'export const a = window;', 'core knows no browser'],
  ['core/graph/j.ts', 'export const a = process;', 'core knows no Node'],
  ['content/a.ts', "import '../storage/x.ts';", 'content may know core alone'],
  ['content/b.ts', "import 'react';", 'no React here'],
  ['storage/a.ts', "import '../content/x.ts';", 'storage may know core alone'],
  ['interop/a.ts', "import '../i18n/x.ts';", 'interop may know core alone'],
  ['i18n/a.ts', "import '../content/x.ts';", 'i18n may know core alone'],
  ['ui/a.tsx', "import '../core/graph/x.ts';", 'ui may know i18n alone'],
  ['ui/b.tsx', "import '../features/play/x.ts';", 'ui may know i18n alone'],
  ['features/play/a.tsx', "import '../debrief/x.ts';", 'a feature never knows another feature'],
  ['features/play/b.tsx', "import '../../storage/x.ts';", 'a feature may know core, ui and i18n'],
  ['app/a.tsx', "import '../cli/x.ts';", 'app may know everything but'],
  ['cli/a.ts', "import '../app/x.ts';", 'the command line may know'],
  ['cli/b.ts', "import 'react';", 'no React here'],
  ['core/graph/k.ts', `${'\n'.repeat(300)}export const a = 1;`, 'too many lines'],
  ['core/graph/l.ts', 'export const a: any = 1;', 'any'],
  ['core/graph/m.ts', 'export default 1;', 'default'],
];

/** What the rules allow, beside each other's neighbours. */
const ALLOWED: readonly [string, string][] = [
  ['core/scoring/ok.ts', "import '../graph/x.ts'; import '../situation/x.ts';"],
  ['core/play/ok.ts', "import 'xstate'; import '../situation/x.ts';"],
  ['core/source/ok.ts', "import 'yaml'; import 'zod'; import './x.ts';"],
  ['content/ok.ts', "import 'node:fs'; import '../core/graph/x.ts';"],
  [
    'features/play/ok.tsx',
    "import '../../core/play/x.ts'; import '../../ui/x.tsx'; import './y.ts';",
  ],
  ['app/ok.tsx', "import '../features/play/x.tsx'; import '../storage/x.ts';"],
  ['cli/ok.ts', "import '../content/x.ts'; import '../i18n/x.ts'; import '../core/graph/x.ts';"],
];

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ message: z.string(), help: z.string().nullish(), filename: z.string() }),
  ),
});

describe('the architecture, as the linter guards it', () => {
  let report: { message: string; filename: string }[] = [];

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'goodfaith-lint-'));
    copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, text] of [...BREACHES, ...ALLOWED]) {
      const path = join(folder, 'src', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${text}\n`);
    }
    report = reportSchema
      .parse(JSON.parse(runLinter(folder)))
      .diagnostics.map(({ message, help, filename }) => ({
        message: `${message} ${help ?? ''}`,
        filename,
      }));
    return () => rmSync(folder, { recursive: true, force: true });
  });

  it.each(BREACHES)('notices what is wrong in %s', (file, _, reason) => {
    const found = report.filter(({ filename }) => filename === `src/${file}`);
    expect(found.map(({ message }) => message).join('\n')).toContain(reason);
  });

  it.each(ALLOWED)('lets %s be', (file) => {
    const imports = report.filter(
      ({ filename, message }) =>
        filename === `src/${file}` && /may know|pure|React|world/.test(message),
    );
    expect(imports).toEqual([]);
  });
});

function runLinter(folder: string): string {
  try {
    return execFileSync(process.execPath, [OXLINT, '-f', 'json', '-c', '.oxlintrc.json', 'src'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    // A linter that finds something ends with status 1 and says it on standard output.
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

describe('the settings', () => {
  it('keep core apart from the browser and from Node', () => {
    const settings = JSON.parse(readFileSync(join(ROOT, 'src/core/tsconfig.json'), 'utf8'));
    expect(settings.compilerOptions.types).toEqual([]);
    expect(settings.compilerOptions.lib).toEqual(['ES2024']);
  });
});
