import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { CodeFile } from '../../src/core/ethics/code-schema.ts';
import type { StanceFile } from '../../src/core/ethics/stance-schema.ts';
import type { CastFile } from '../../src/core/scenario/cast-schema.ts';
import type { ScenarioFile } from '../../src/core/scenario/scenario-schema.ts';
import type { ScenarioTexts } from '../../src/core/scenario/scenario-texts-schema.ts';
import { LANGUAGES } from '../../src/core/source/languages.ts';
import { aCodeFile } from './a-code.ts';
import { aScenarioFile } from './a-scenario.ts';
import { aStanceFile } from './a-stance.ts';
import { textsFor } from './scenario-texts.ts';

export interface Project {
  code: CodeFile;
  stances: StanceFile[];
  cast: CastFile;
  scenario: ScenarioFile;
  texts: Record<string, ScenarioTexts>;
}

/** A small project in which nothing is wrong: two companies that disagree, one scenario. */
export function aProject(scenario: ScenarioFile = aScenarioFile()): Project {
  return {
    code: aCodeFile(),
    stances: [
      aStanceFile(),
      aStanceFile({ id: 'strict-shop', positions: { returns: 'limits', claims: 'verify' } }),
    ],
    cast: {
      format: 1,
      personas: { 'liis-tamm': aPersona('Liis'), 'omar-haddad': aPersona('Omar') },
    },
    scenario,
    texts: Object.fromEntries(
      LANGUAGES.map((language) => [language, textsFor(scenario, language)]),
    ),
  };
}

function aPersona(name: string): CastFile['personas'][string] {
  const words = (): object => ({ name, address: name, forms: { gen: name } });
  return {
    ageGroup: 'adult',
    gender: 'unspecified',
    origin: 'local',
    ability: 'none',
    texts: { en: words(), et: words(), 'zh-CN': words() },
  };
}

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the project as YAML and returns its folder. */
export function writeProject(project: Project, folder: string = aFolder()): string {
  const files: Record<string, unknown> = {
    'ethics/code.yaml': project.code,
    'scenarios/cast.yaml': project.cast,
    [`scenarios/${project.scenario.id}/scenario.yaml`]: project.scenario,
  };
  for (const stance of project.stances) files[`ethics/stances/${stance.id}.yaml`] = stance;
  for (const [language, texts] of Object.entries(project.texts)) {
    files[`scenarios/${project.scenario.id}/${language}.yaml`] = texts;
  }
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }));
  }
  return folder;
}
