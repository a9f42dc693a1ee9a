import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listScenarioFolders, listStanceFiles } from '../content/list-folder.ts';
import { serialiseKnownFiles } from '../content/known-files.ts';
import { layOutProject } from '../content/project-layout.ts';
import { LANGUAGES } from '../core/source/fields.ts';
import { readSource } from '../core/source/read-source.ts';

/** Part of the build: writes what the shipped files hold beside the program (known-files.ts). */
const project = layOutProject(join(import.meta.dirname, '..', '..'));
const texts = LANGUAGES.map((language) => `${language}.yaml`);
const files = [
  project.code,
  project.cast,
  ...texts.map((name) => join(dirname(project.code), name)),
  join(dirname(project.code), 'law.yaml'),
  ...listStanceFiles(project.stances),
  ...listScenarioFolders(project.scenarios).flatMap((folder) =>
    ['scenario.yaml', ...texts].map((name) => join(folder, name)),
  ),
];
const known = files.flatMap((file) => {
  const bytes = readFileSync(file);
  const { source, problems } = readSource(file, bytes.toString('utf8'));
  return problems.length > 0 ? [] : [{ bytes, value: source.value }];
});
writeFileSync(join(import.meta.dirname, 'known-files.json'), serialiseKnownFiles(known));
