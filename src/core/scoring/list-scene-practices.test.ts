import { describe, expect, it } from 'vitest';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aScenario } from '../../../tests/builders/a-scenario.ts';
import { listPractices } from './list-practices.ts';
import { listScenePractices } from './list-scene-practices.ts';

describe('listScenePractices', () => {
  const scenario = aScenario();
  const code = aCode();

  it('finds in all scenes and the record together what judges the scenario', () => {
    const places = [...scenario.scenes.map(({ id }) => id), null];
    const found = places.flatMap((scene) => listScenePractices(scenario, code, scene));
    expect(new Set(found)).toEqual(new Set(listPractices(scenario, code)));
  });

  it('leaves out what judges elsewhere', () => {
    expect(listScenePractices(scenario, code, null)).toContain('keep-records');
    expect(listScenePractices(scenario, code, scenario.start)).not.toContain('keep-records');
  });
});
