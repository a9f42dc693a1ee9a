import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listScenarioFolders, listStanceFiles } from '../content/list-folder.ts';
import { serialiseKnownFiles } from '../content/known-files.ts';
import { layOutProject } from '../content/project-layout.ts';
import { PROGRAM_CACHE, loadProgram } from './load-program.ts';
import { LANGUAGES } from '../core/source/languages.ts';
import { readSource } from '../core/source/read-source.ts';

/**
 * Ends the build. Runs the program over what is shipped and keeps what Node compiled of it
 * (load-program.ts), then writes down what the shipped files hold (known-files.ts).
 */
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
const { run, script } = loadProgram();
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
// Before any file is known, so that reading YAML is among what was compiled.
for (const folder of listScenarioFolders(project.scenarios)) {
  await run(['check', folder]);
  for (const stance of listStanceFiles(project.stances))
    await run(['analyse', folder, '--stance', stance]);
}
process.stdout.write = print;
writeFileSync(PROGRAM_CACHE, script.createCachedData());

const known = files.flatMap((file) => {
  const bytes = readFileSync(file);
  const { source, problems } = readSource(file, bytes.toString('utf8'));
  return problems.length > 0 ? [] : [{ bytes, value: source.value }];
});
writeFileSync(join(import.meta.dirname, 'known-files.json'), serialiseKnownFiles(known));
