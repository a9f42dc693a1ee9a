import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, WARNING_CODES } from '../../src/core/source/problem.ts';
import { aProject, writeProject } from '../builders/a-project.ts';
import { aScenarioFile, aScene } from '../builders/a-scenario.ts';
import {
  HEAR,
  changed,
  inScenario,
  put,
  withChoices,
  withScenario,
} from '../builders/change-project.ts';
import { checkProject, listFaults } from '../builders/check-project.ts';
import { REFERENCES_CASES } from './references.cases.ts';
import { RUNS_CASES } from './runs.cases.ts';
import { SHAPE_CASES } from './shape.cases.ts';
import { TEXTS_CASES } from './texts.cases.ts';
import { WARNINGS_CASES } from './warnings.cases.ts';

const CASES = [
  ...SHAPE_CASES,
  ...REFERENCES_CASES,
  ...RUNS_CASES,
  ...TEXTS_CASES,
  ...WARNINGS_CASES,
];

describe('check', () => {
  it('finds nothing wrong with a sound project', () => {
    expect(listFaults(checkProject(aProject()))).toEqual([]);
  });

  it.each(CASES)('%s', (_, project, faults) => {
    expect(listFaults(checkProject(project)).toSorted()).toEqual(faults.toSorted());
  });

  it('has a case for every code that a sound file can have', () => {
    const seen = new Set(
      CASES.flatMap(([, , faults]) => faults.map((fault) => fault.split(' ')[0])),
    );
    const elsewhere = ['syntax'];
    expect([...ERROR_CODES, ...WARNING_CODES].filter((code) => !seen.has(code))).toEqual(elsewhere);
  });

  it('says that id and folder differ', () => {
    const folder = writeProject(aProject());
    const project = aProject();
    put(project, ['scenario', 'id'], 'long-visit');
    const file = join(folder, 'scenarios', 'long-visit');
    mkdirSync(file);
    writeProject(changed(['scenario', 'id'], 'long-visit'), folder);
    writeFileSync(
      join(file, 'scenario.yaml'),
      JSON.stringify({ ...aScenarioFile(), id: 'short-visit' }),
    );
    expect(listFaults(checkProject(project, folder))).toEqual(['shape id']);
  });

  it('says which language file is missing, at its beginning', () => {
    const project = aProject();
    const folder = writeProject(project);
    rmSync(join(folder, 'scenarios/short-visit/et.yaml'));
    expect(checkProject(project, folder)).toMatchObject([
      { code: 'missing-text', file: 'scenarios/short-visit/et.yaml', line: 1, column: 1, path: [] },
    ]);
  });

  it('gives a shortest run to a dead end and to a loop', () => {
    const stuck = withChoices({
      loop: { when: { variable: 'trust', is: 1 }, to: 'opening' },
    });
    expect(checkProject(stuck)).toMatchObject([{ code: 'loop', choices: [] }]);
    const late = withScenario({
      scenes: {
        ...aScenarioFile().scenes,
        request: aScene({
          refund: { when: { variable: 'trust', atLeast: 2 }, to: 'content' },
          lie: { when: { variable: 'trust', atLeast: 2 }, to: 'gone' },
        }),
      },
    });
    expect(checkProject(late)).toMatchObject([{ code: 'dead-end', choices: ['rush'] }]);
  });

  it('lists no more of one file than anyone can read', () => {
    const acts = Array.from({ length: 2000 }, (_, index) => `act-${index}`);
    const problems = checkProject(inScenario([...HEAR, 'acts'], acts));
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toMatchObject({ detail: 'more-problems', values: { more: 1500 } });
  });
});
